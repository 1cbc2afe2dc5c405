package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.Happening;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberRecord;
import org.unionregistry.member.Occasion;
import org.unionregistry.member.ReleaseService;
import org.unionregistry.member.TransferId;
import org.unionregistry.organization.OrganizationDirectory;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationPlace;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Typed;

/** Lets a person go to an organisation somebody else answers for; it is found by its name, wherever it is. */
@Controller
@Requires(Permission.MEMBER_EDIT)
class ReleaseController {
    private static final int SHOWN = 20;

    private final EventPages pages;
    private final OrganizationDirectory directory;
    private final ReleaseService service;
    private final Clock clock;

    ReleaseController(EventPages pages, OrganizationDirectory directory, ReleaseService service, Clock clock) {
        this.pages = pages;
        this.directory = directory;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping("/members/{id}/release")
    String form(@PathVariable MemberId id, @RequestParam(defaultValue = "") String q, Subtree subtree, Model model) {
        MemberRecord member = pages.open(id, subtree, model);
        pages.occasion(member, Occasion.CHANGE, model);
        model.addAttribute("form", ReleaseForm.of(member, LocalDate.now(clock)));
        return page(member, q, model);
    }

    @PostMapping("/members/{id}/release")
    String release(
            @PathVariable MemberId id,
            @RequestParam(defaultValue = "") String q,
            @ModelAttribute("form") ReleaseForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        MemberRecord member = pages.open(id, subtree, model);
        Happening what = form.happening(binding);
        if (Attempt.made(binding, response, model, () -> service.release(
                TransferId.of(Typed.words(form.transfer())), id, Typed.number(form.version()), OrganizationId.of(Typed.words(form.to())), what, subtree))) {
            return pages.done(id, what.event(), "member.transit.released", redirect);
        }
        return page(member, q, model);
    }

    private String page(MemberRecord member, String typed, Model model) {
        List<OrganizationPlace> found = typed.isBlank() ? List.of() : directory.find(typed, member.home().region(), SHOWN + 1);
        List<OrganizationPlace> others =
                found.stream().filter(place -> !place.id().equals(member.home().organization())).limit(SHOWN).toList();
        model.addAttribute("q", typed);
        model.addAttribute("places", others);
        model.addAttribute("more", found.size() > SHOWN ? SHOWN : null);
        return "member/release";
    }
}
