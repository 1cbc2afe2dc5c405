package org.unionregistry.notification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionregistry.notification.NoticeId;
import org.unionregistry.notification.NoticeQueries;
import org.unionregistry.notification.NoticeRow;
import org.unionregistry.notification.ReminderId;
import org.unionregistry.notification.ReminderQueries;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Crumb;

/** Every reminder that was sent, whether it was read, and what changed within a week. */
@Controller
@Requires(Permission.REMINDER_SEND)
class SentController {
    private final NoticeQueries queries;
    private final ReminderQueries reminders;
    private final SentSheet sheet;

    SentController(NoticeQueries queries, ReminderQueries reminders, SentSheet sheet) {
        this.queries = queries;
        this.reminders = reminders;
        this.sheet = sheet;
    }

    @GetMapping("/reminders/sent")
    String sent(
            @RequestParam(required = false) @Nullable ReminderId rule,
            @RequestParam(required = false) @Nullable NoticeId after,
            Subtree reader,
            Model model) {
        if (rule != null) {
            model.addAttribute("rule", reminders.require(rule, reader));
        }
        List<NoticeRow> rows = queries.sent(rule, after, reader);
        boolean more = rows.size() > NoticeQueries.SIZE;
        List<NoticeRow> shown = more ? rows.subList(0, NoticeQueries.SIZE) : rows;
        model.addAttribute("rows", shown);
        model.addAttribute("failed", queries.failed(reader));
        model.addAttribute("next", more
                ? "/reminders/sent?after=" + shown.get(shown.size() - 1).id() + (rule == null ? "" : "&rule=" + rule)
                : null);
        model.addAttribute("crumbs", List.of(Crumb.of("notification.reminders", "/reminders")));
        return "notification/sent";
    }

    @GetMapping("/reminders/sent.xlsx")
    void file(Subtree reader, HttpServletResponse response) throws IOException {
        sheet.write(reader, response);
    }
}
