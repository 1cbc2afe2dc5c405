package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.GraduationQueries;
import org.unionregistry.member.GraduationService;
import org.unionregistry.member.Happening;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.StudentRow;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Flash;

/** Takes a group that has finished its studies off the register at once. */
@Controller
@Requires(Permission.MEMBER_EDIT)
class GraduationController {
    private final GraduationService service;
    private final GraduationQueries queries;
    private final FormPages pages;
    private final SavedLate late;
    private final Clock clock;

    GraduationController(GraduationService service, GraduationQueries queries, FormPages pages, SavedLate late, Clock clock) {
        this.service = service;
        this.queries = queries;
        this.pages = pages;
        this.late = late;
        this.clock = clock;
    }

    @GetMapping("/organizations/{id}/graduation")
    String form(@PathVariable OrganizationId id, Subtree subtree, Model model) {
        model.addAttribute("form", GraduationForm.empty(LocalDate.now(clock)));
        return page(id, subtree, model);
    }

    @PostMapping("/organizations/{id}/graduation")
    String graduate(
            @PathVariable OrganizationId id,
            @ModelAttribute("form") GraduationForm form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable String tick,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (tick != null) {
            return ticked(id, form, "all".equals(tick), subtree, model);
        }
        List<OrganizationRow> path = pages.primary(id, subtree);
        List<MemberId> students = form.chosen(binding);
        Happening what = form.happening(binding);
        AtomicReference<UUID> departure = new AtomicReference<>();
        if (Attempt.made(binding, response, model, () -> departure.set(service.graduate(id, students, what, subtree)))) {
            redirect.addFlashAttribute("flash", Flash.done("member.graduated", students.size(), late.words(students.get(0)))
                    .withUndo("/organizations/" + id + "/graduation/" + departure.get() + "/reversal"));
            return "redirect:/organizations/" + path.get(path.size() - 1).id() + "/members";
        }
        return page(id, subtree, model);
    }

    /** Everybody or nobody of the list, with what was typed; works without a script. */
    private String ticked(OrganizationId id, GraduationForm form, boolean all, Subtree subtree, Model model) {
        List<StudentRow> students = students(id, subtree, model);
        List<String> chosen = all ? students.stream().map(student -> student.id().toString()).toList() : List.of();
        model.addAttribute("form", new GraduationForm(form.key(), form.day(), form.basis(), chosen));
        return "member/graduation";
    }

    private String page(OrganizationId id, Subtree subtree, Model model) {
        students(id, subtree, model);
        return "member/graduation";
    }

    private List<StudentRow> students(OrganizationId id, Subtree subtree, Model model) {
        List<OrganizationRow> path = pages.primary(id, subtree);
        List<StudentRow> found = queries.students(id, subtree);
        boolean more = found.size() > GraduationService.MOST;
        model.addAttribute("organization", path.get(path.size() - 1));
        model.addAttribute("crumbs", pages.toRegister(path));
        List<StudentRow> shown = more ? found.subList(0, GraduationService.MOST) : found;
        model.addAttribute("students", shown);
        model.addAttribute("more", more);
        model.addAttribute("most", GraduationService.MOST);
        return shown;
    }
}
