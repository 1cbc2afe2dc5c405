package org.unionregistry.notification.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.notification.MailStanding;
import org.unionregistry.notification.Reminded;
import org.unionregistry.notification.ReminderId;
import org.unionregistry.notification.ReminderQueries;
import org.unionregistry.notification.ReminderReach;
import org.unionregistry.notification.ReminderRow;
import org.unionregistry.notification.ReminderService;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Flash;

/** Whom a rule would reach now, in which words; and the buttons that send, start and stop it. */
@Controller
@Requires(Permission.REMINDER_SEND)
class ReminderReachController {
    private final ReminderQueries queries;
    private final ReminderReach reach;
    private final ReminderService service;
    private final MailStanding mail;

    ReminderReachController(ReminderQueries queries, ReminderReach reach, ReminderService service, MailStanding mail) {
        this.queries = queries;
        this.reach = reach;
        this.service = service;
        this.mail = mail;
    }

    @GetMapping("/reminders/{id}")
    String reach(@PathVariable ReminderId id, Subtree reader, Model model) {
        ReminderRow row = queries.require(id, reader);
        List<Reminded> reached = reach.of(row.organization(), row.details());
        model.addAttribute("row", row);
        model.addAttribute("reached", reached);
        model.addAttribute("fresh", reached.stream().filter(one -> !one.lately()).count());
        model.addAttribute("mail", mail);
        model.addAttribute("crumbs", List.of(Crumb.of("notification.reminders", "/reminders")));
        return "notification/reminder";
    }

    @PostMapping("/reminders/{id}/sending")
    String send(@PathVariable ReminderId id, Subtree reader, RedirectAttributes redirect) {
        int sent = service.send(id, reader);
        return done(id, sent == 0 ? "notification.sent.none" : "notification.sent", redirect, sent);
    }

    @PostMapping("/reminders/{id}/activation")
    String activate(@PathVariable ReminderId id, Subtree reader, RedirectAttributes redirect) {
        service.activate(id, reader);
        return done(id, "notification.reminder.activated", redirect);
    }

    @PostMapping("/reminders/{id}/pause")
    String pause(@PathVariable ReminderId id, Subtree reader, RedirectAttributes redirect) {
        service.pause(id, reader);
        return done(id, "notification.reminder.paused", redirect);
    }

    private static String done(ReminderId id, String key, RedirectAttributes redirect, Object... arguments) {
        redirect.addFlashAttribute("flash", Flash.done(key, arguments));
        return "redirect:/reminders/" + id;
    }
}
