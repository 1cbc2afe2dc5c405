package org.unionregistry.access.web;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.access.AccountAdministration;
import org.unionregistry.access.AccountQueries;
import org.unionregistry.access.AccountRow;
import org.unionregistry.access.HeldMandate;
import org.unionregistry.access.SignedInUser;
import org.unionregistry.access.UserAccountId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Press;
import org.unionregistry.shared.web.Searches;

/** Who of one's part may sign in. */
@Controller
@Requires(Permission.ACCOUNT_MANAGE)
class AccountsController {
    private static final int PAGE = 50;
    private final AccountQueries accounts;
    private final AccountAdministration administration;
    private final OrganizationQueries organizations;
    private final Searches searches;
    private final Clock clock;

    AccountsController(
            AccountQueries accounts,
            AccountAdministration administration,
            OrganizationQueries organizations,
            Searches searches,
            Clock clock) {
        this.accounts = accounts;
        this.administration = administration;
        this.organizations = organizations;
        this.searches = searches;
        this.clock = clock;
    }

    @GetMapping("/accounts")
    String page(SignedInUser user, AccountSearch search, @Nullable HttpSession session, Model model) {
        HeldMandate acting = user.requireActing();
        String typed = searches.find(session, search.q());
        List<AccountRow> found = accounts.list(acting, search.filter(typed), PAGE + 1);
        boolean more = found.size() > PAGE;
        List<AccountRow> shown = more ? found.subList(0, PAGE) : found;
        model.addAttribute("accounts", shown);
        model.addAttribute("next", more ? search.from(shown.get(PAGE - 1).mandate().id().value()).url() : null);
        model.addAttribute("first", search.after() == null ? null : search.from(null).url());
        model.addAttribute("search", search);
        model.addAttribute("typed", typed);
        OrganizationId organization = search.organization();
        model.addAttribute("place", organization == null ? null : organizations.require(organization, acting.subtree()).shortName());
        model.addAttribute("me", user);
        model.addAttribute("now", Instant.now(clock));
        return "access/accounts";
    }

    /** What was typed may be a surname, so it travels in the body and never in the address. */
    @PostMapping("/accounts/search")
    String search(@RequestParam(defaultValue = "") String text, AccountSearch search, HttpSession session) {
        return "redirect:" + search.typed(text.isBlank() ? null : searches.keep(session, text)).url();
    }

    @PostMapping("/accounts/{id}/lock")
    String lock(@PathVariable UserAccountId id, SignedInUser user, RedirectAttributes redirect) {
        return answer("access.account.locked", redirect, () -> administration.lock(id, user, user.requireActing()));
    }

    @PostMapping("/accounts/{id}/unlock")
    String unlock(@PathVariable UserAccountId id, SignedInUser user, RedirectAttributes redirect) {
        return answer("access.account.unlocked", redirect, () -> administration.unlock(id, user, user.requireActing()));
    }

    /** The letter is the answer to the form and exists nowhere else: its code is not kept. */
    @PostMapping("/accounts/{id}/reset-letter")
    String reset(@PathVariable UserAccountId id, SignedInUser user, Model model) {
        model.addAttribute("letters", List.of(administration.resetLetter(id, user, user.requireActing())));
        return "access/letters";
    }

    private static String answer(String done, RedirectAttributes redirect, Runnable action) {
        Press.made(redirect, () -> {
            action.run();
            return Flash.done(done);
        });
        return "redirect:/accounts";
    }
}
