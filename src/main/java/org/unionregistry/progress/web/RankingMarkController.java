package org.unionregistry.progress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.RankingMarkDetails;
import org.unionregistry.progress.RankingMarkId;
import org.unionregistry.progress.RankingMarkKind;
import org.unionregistry.progress.RankingQueries;
import org.unionregistry.progress.RankingService;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Flash;

/** Praises an organisation of a ranking, writes down a measure or a control, and that it is done. */
@Controller
@Requires(Permission.RANKING_MARK)
class RankingMarkController {
    private final OrganizationQueries organizations;
    private final RankingPages pages;
    private final RankingQueries queries;
    private final RankingService service;

    RankingMarkController(OrganizationQueries organizations, RankingPages pages, RankingQueries queries, RankingService service) {
        this.organizations = organizations;
        this.pages = pages;
        this.queries = queries;
        this.service = service;
    }

    @GetMapping("/organizations/{id}/marks/new")
    String form(@PathVariable OrganizationId id, @RequestParam(required = false) @Nullable String kind, Subtree subtree, Model model) {
        model.addAttribute("form", RankingMarkForm.empty(kind));
        return page(id, subtree, model);
    }

    /** A part of the first page; without a script the ranking itself says the same. */
    @GetMapping("/marks/due")
    String due(Subtree reader, Model model) {
        model.addAttribute("due", queries.due(reader, pages.today()));
        model.addAttribute("controls", reader instanceof Subtree.District);
        return "progress/marks-due";
    }

    @PostMapping("/organizations/{id}/marks")
    String mark(
            @PathVariable OrganizationId id,
            @ModelAttribute("form") RankingMarkForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        String page = page(id, subtree, model);
        RankingMarkDetails details = form.details(pages.today(), binding);
        if (Attempt.made(binding, response, model, () -> service.mark(form.key(), id, Objects.requireNonNull(details), subtree))) {
            return done(id, Flash.done("progress.ranking.marked", organizations.require(id, subtree).shortName()), subtree, redirect);
        }
        return page;
    }

    @PostMapping("/marks/{id}/completion")
    String complete(@PathVariable RankingMarkId id, Subtree subtree, RedirectAttributes redirect) {
        return change(id, service::done, Flash.done("progress.ranking.taken").withUndo("/marks/" + id + "/reopening"), subtree, redirect);
    }

    @PostMapping("/marks/{id}/reopening")
    String reopen(@PathVariable RankingMarkId id, Subtree subtree, RedirectAttributes redirect) {
        return change(id, service::reopen, Flash.done("progress.ranking.reopened"), subtree, redirect);
    }

    @PostMapping("/marks/{id}/withdrawal")
    String withdraw(@PathVariable RankingMarkId id, Subtree subtree, RedirectAttributes redirect) {
        return change(id, service::withdraw, Flash.done("progress.ranking.withdrawn").withUndo("/marks/" + id + "/restoration"), subtree, redirect);
    }

    @PostMapping("/marks/{id}/restoration")
    String restore(@PathVariable RankingMarkId id, Subtree subtree, RedirectAttributes redirect) {
        return change(id, service::restore, Flash.done("progress.ranking.restored"), subtree, redirect);
    }

    private String change(
            RankingMarkId id, BiConsumer<RankingMarkId, Subtree> change, Flash flash, Subtree subtree, RedirectAttributes redirect) {
        OrganizationId organization = queries.require(id, subtree).organization();
        change.accept(id, subtree);
        return done(organization, flash, subtree, redirect);
    }

    private String page(OrganizationId id, Subtree subtree, Model model) {
        OrganizationRow organization = organizations.require(id, subtree);
        List<RankingMarkKind> kinds = RankingMarkKind.permitted(subtree, organization);
        if (kinds.isEmpty()) {
            throw new AccessDeniedException("Nobody marks the own organisation");
        }
        String ranking = ranking(organization, subtree);
        model.addAttribute("organization", organization);
        model.addAttribute("kinds", kinds);
        model.addAttribute("back", ranking);
        model.addAttribute("crumbs", List.of(Crumb.of("progress.ranking.title", ranking)));
        return "progress/ranking-mark";
    }

    private String done(OrganizationId id, Flash flash, Subtree subtree, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", flash);
        return "redirect:" + ranking(organizations.require(id, subtree), subtree) + "#o-" + id;
    }

    /** The ranking the organisation stands in. */
    private static String ranking(OrganizationRow organization, Subtree subtree) {
        OrganizationId parent = organization.parentId();
        boolean own = parent == null || subtree instanceof Subtree.District || parent.value().equals(subtree.parameter());
        return CompletionPages.path(own ? null : parent, false) + "/ranking";
    }
}
