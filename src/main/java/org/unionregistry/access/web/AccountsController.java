package org.unionregistry.access.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.access.AccountAdministration;
import org.unionregistry.access.AccountQueries;
import org.unionregistry.access.AccountRow;
import org.unionregistry.access.SignedInUser;
import org.unionregistry.access.UserAccountId;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Flash;

/** Who of one's part may sign in. */
@Controller
@Requires(Permission.ACCOUNT_MANAGE)
class AccountsController {
    private static final int PAGE = 50;
    private final AccountQueries accounts;
    private final AccountAdministration administration;
    private final Clock clock;

    AccountsController(AccountQueries accounts, AccountAdministration administration, Clock clock) {
        this.accounts = accounts;
        this.administration = administration;
        this.clock = clock;
    }

    @GetMapping("/accounts")
    String page(SignedInUser user, AccountSearch search, Model model) {
        List<AccountRow> found = accounts.list(user.requireActing(), search.filter(), PAGE + 1);
        boolean more = found.size() > PAGE;
        List<AccountRow> shown = more ? found.subList(0, PAGE) : found;
        model.addAttribute("accounts", shown);
        model.addAttribute("next", more ? search.url(shown.get(PAGE - 1).mandate().id().value()) : null);
        model.addAttribute("first", search.after() == null ? null : search.url(null));
        model.addAttribute("search", search);
        model.addAttribute("me", user);
        model.addAttribute("now", Instant.now(clock));
        return "access/accounts";
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
        try {
            action.run();
            redirect.addFlashAttribute("flash", Flash.done(done));
        } catch (Refusal refusal) {
            redirect.addFlashAttribute("flash", Flash.refused(refusal.key(), refusal.arguments()));
        }
        return "redirect:/accounts";
    }
}
