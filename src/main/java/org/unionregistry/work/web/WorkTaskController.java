package org.unionregistry.work.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.work.TaskDetails;
import org.unionregistry.work.WorkTaskId;
import org.unionregistry.work.WorkTaskQueries;
import org.unionregistry.work.WorkTaskRow;
import org.unionregistry.work.WorkTaskService;

/** Gives tasks and changes them. */
@Controller
@Requires(Permission.WORK_MANAGE)
class WorkTaskController {
    private final WorkTaskQueries queries;
    private final WorkTaskService service;
    private final WorkTaskPages pages;
    private final Clock clock;

    WorkTaskController(WorkTaskQueries queries, WorkTaskService service, WorkTaskPages pages, Clock clock) {
        this.queries = queries;
        this.service = service;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/work/tasks/new")
    String form(@RequestParam(required = false) @Nullable OrganizationId about, Subtree reader, Model model) {
        model.addAttribute("form", WorkTaskForm.empty(about));
        return pages.form(null, about, reader, model);
    }

    @PostMapping("/work/tasks")
    String give(
            @ModelAttribute("form") WorkTaskForm form, BindingResult binding, Subtree reader, Model model,
            RedirectAttributes redirect, HttpServletResponse response) {
        TaskDetails details = form.details(LocalDate.now(clock), binding);
        if (Attempt.made(binding, response, model, () -> service.give(form.key(), Objects.requireNonNull(details), reader))) {
            return WorkTaskPages.done(Flash.done("work.task.given"), redirect);
        }
        return pages.form(null, form.chosenAbout(), reader, model);
    }

    @GetMapping("/work/tasks/{id}/edit")
    String edit(@PathVariable WorkTaskId id, Subtree reader, Model model) {
        WorkTaskRow row = queries.require(id, reader);
        model.addAttribute("form", WorkTaskForm.of(row));
        return pages.form(row, row.about(), reader, model);
    }

    @PostMapping("/work/tasks/{id}")
    String change(
            @PathVariable WorkTaskId id, @ModelAttribute("form") WorkTaskForm form, BindingResult binding, Subtree reader,
            Model model, RedirectAttributes redirect, HttpServletResponse response) {
        WorkTaskRow row = queries.require(id, reader);
        TaskDetails details = form.details(LocalDate.now(clock), binding);
        if (Attempt.made(binding, response, model, () -> service.change(id, form.seen(), Objects.requireNonNull(details), reader))) {
            return WorkTaskPages.done(Flash.done("work.task.changed"), redirect);
        }
        return pages.form(row, form.chosenAbout(), reader, model);
    }

    @GetMapping("/work/tasks/{id}/completion")
    String completion(@PathVariable WorkTaskId id, Subtree reader, Model model) {
        model.addAttribute("form", new DoneForm(null));
        return pages.completion(queries.require(id, reader), model);
    }

    @PostMapping("/work/tasks/{id}/completion")
    String done(
            @PathVariable WorkTaskId id, @ModelAttribute("form") DoneForm form, BindingResult binding, Subtree reader, Model model,
            RedirectAttributes redirect, HttpServletResponse response) {
        WorkTaskRow row = queries.require(id, reader);
        if (Attempt.made(binding, response, model, () -> service.done(id, form.words(), reader))) {
            return WorkTaskPages.done(Flash.done("work.task.done").withUndo("/work/tasks/" + id + "/reopening"), redirect);
        }
        return pages.completion(row, model);
    }

    @PostMapping("/work/tasks/{id}/reopening")
    String reopen(@PathVariable WorkTaskId id, Subtree reader, RedirectAttributes redirect) {
        service.reopen(id, reader);
        return WorkTaskPages.done(Flash.done("work.task.reopened"), redirect);
    }

    @PostMapping("/work/tasks/{id}/withdrawal")
    String withdraw(@PathVariable WorkTaskId id, Subtree reader, RedirectAttributes redirect) {
        service.withdraw(id, reader);
        return WorkTaskPages.done(Flash.done("work.task.withdrawn").withUndo("/work/tasks/" + id + "/reopening"), redirect);
    }
}
