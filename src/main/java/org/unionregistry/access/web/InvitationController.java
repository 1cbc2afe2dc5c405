package org.unionregistry.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionregistry.access.HeldMandate;
import org.unionregistry.access.Invitable;
import org.unionregistry.access.InvitableFilter;
import org.unionregistry.access.InvitationQueries;
import org.unionregistry.access.InvitationService;
import org.unionregistry.access.SignedInUser;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Choice;
import org.unionregistry.shared.web.Crumb;

/** Who of one's part cannot sign in yet, and the letters that let them in. */
@Controller
@Requires(Permission.ACCOUNT_MANAGE)
class InvitationController {
    private static final int PAGE = 100;
    private final InvitationQueries invitations;
    private final InvitationService service;
    private final Clock clock;

    InvitationController(InvitationQueries invitations, InvitationService service, Clock clock) {
        this.invitations = invitations;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping("/invitations")
    String page(SignedInUser user, InvitationSearch search, Model model) {
        HeldMandate by = user.requireActing();
        List<Invitable> found = invitations.list(by, search.filter(), PAGE + 1);
        boolean more = found.size() > PAGE;
        List<Invitable> people = more ? found.subList(0, PAGE) : found;
        model.addAttribute("people", people);
        model.addAttribute("count", more || search.after() != null ? invitations.count(by, search.filter()) : people.size());
        model.addAttribute("most", InvitationService.MOST);
        model.addAttribute("next", more ? search.next(people.get(PAGE - 1)) : null);
        model.addAttribute("first", search.after() == null ? null : search.url(null));
        model.addAttribute("locals", locals(by));
        model.addAttribute("search", search);
        model.addAttribute("now", Instant.now(clock));
        model.addAttribute("crumbs", List.of(Crumb.of("access.accounts.title", "/accounts")));
        return "access/invitations";
    }

    /** The letters are the answer to the form and exist nowhere else: their codes are not kept. */
    @PostMapping("/invitations")
    String print(
            SignedInUser user,
            InvitationSearch search,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable List<UUID> mandate,
            Model model,
            HttpServletResponse response) {
        if (!all && (mandate == null || mandate.isEmpty())) {
            return refused("access.invitations.none", user, search, model, response);
        }
        InvitableFilter filter = search.filter();
        try {
            model.addAttribute(
                    "letters",
                    service.invite(
                            user,
                            user.requireActing(),
                            all ? filter : new InvitableFilter(null, false, mandate, null)));
        } catch (Refusal refusal) {
            return refused(refusal.key(), user, search, model, response);
        }
        return "access/letters";
    }

    private String refused(
            String key,
            SignedInUser user,
            InvitationSearch search,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refused", key);
        return page(user, search, model);
    }

    private List<Choice> locals(HeldMandate by) {
        return invitations.locals(by.subtree()).stream()
                .map(local -> new Choice(local.id().toString(), local.name()))
                .toList();
    }
}
