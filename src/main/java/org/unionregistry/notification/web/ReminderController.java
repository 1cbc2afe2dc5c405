package org.unionregistry.notification.web;

import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.notification.ReminderDetails;
import org.unionregistry.notification.ReminderId;
import org.unionregistry.notification.ReminderKind;
import org.unionregistry.notification.ReminderQueries;
import org.unionregistry.notification.ReminderRow;
import org.unionregistry.notification.ReminderService;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Flash;

/** Rules to remind by: the list, a new one, a change. What one would do is a page of its own. */
@Controller
@Requires(Permission.REMINDER_SEND)
class ReminderController {
    private final ReminderQueries queries;
    private final ReminderService service;

    ReminderController(ReminderQueries queries, ReminderService service) {
        this.queries = queries;
        this.service = service;
    }

    @GetMapping("/reminders")
    String list(Subtree reader, Model model) {
        model.addAttribute("rows", queries.of(reader));
        return "notification/reminders";
    }

    @GetMapping("/reminders/new")
    String form(Model model) {
        model.addAttribute("form", ReminderForm.empty());
        return page(null, model);
    }

    @PostMapping("/reminders")
    String set(
            @ModelAttribute("form") ReminderForm form,
            BindingResult binding,
            Subtree reader,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        ReminderDetails details = form.details(binding);
        ReminderId id = form.key();
        if (Attempt.made(binding, response, model, () -> service.set(id, Objects.requireNonNull(details), reader))) {
            redirect.addFlashAttribute("flash", Flash.done("notification.reminder.isSet"));
            return "redirect:/reminders/" + id;
        }
        return page(null, model);
    }

    @GetMapping("/reminders/{id}/edit")
    String edit(@PathVariable ReminderId id, Subtree reader, Model model) {
        ReminderRow row = queries.require(id, reader);
        model.addAttribute("form", ReminderForm.of(row));
        return page(row, model);
    }

    @PostMapping("/reminders/{id}")
    String change(
            @PathVariable ReminderId id,
            @ModelAttribute("form") ReminderForm form,
            BindingResult binding,
            Subtree reader,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        ReminderRow row = queries.require(id, reader);
        ReminderDetails details = form.details(binding);
        if (Attempt.made(binding, response, model, () -> service.change(id, form.seen(), Objects.requireNonNull(details), reader))) {
            redirect.addFlashAttribute("flash", Flash.done("notification.reminder.changed"));
            return "redirect:/reminders/" + id;
        }
        return page(row, model);
    }

    private static String page(@Nullable ReminderRow row, Model model) {
        model.addAttribute("row", row);
        model.addAttribute("kinds", ReminderKind.values());
        model.addAttribute("crumbs", List.of(Crumb.of("notification.reminders", "/reminders")));
        return "notification/reminder-form";
    }
}
