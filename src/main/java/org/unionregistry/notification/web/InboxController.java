package org.unionregistry.notification.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.notification.NoticeId;
import org.unionregistry.notification.NoticeQueries;
import org.unionregistry.notification.NoticeService;
import org.unionregistry.notification.QuestionQueries;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Permits;

/** What the organisation of the reader was reminded of. */
@Controller
@Requires(Permission.MESSAGE_READ)
class InboxController {
    private final NoticeQueries queries;
    private final QuestionQueries questions;
    private final NoticeService service;

    InboxController(NoticeQueries queries, QuestionQueries questions, NoticeService service) {
        this.queries = queries;
        this.questions = questions;
        this.service = service;
    }

    @GetMapping("/messages")
    String inbox(Subtree reader, Model model) {
        model.addAttribute("rows", queries.inbox(reader));
        return "notification/inbox";
    }

    /** A part of the first page; without a script a plain link. */
    @GetMapping("/messages/unread")
    String unread(Subtree reader, Model model) {
        model.addAttribute("unread", queries.unread(reader));
        model.addAttribute("answers", questions.unread(reader));
        model.addAttribute("questions", Permits.may(Permission.QUESTION_ANSWER) ? questions.open(reader) : 0);
        return "notification/unread";
    }

    @PostMapping("/messages/{id}/reading")
    String read(@PathVariable NoticeId id, Subtree reader, RedirectAttributes redirect) {
        service.read(id, reader);
        redirect.addFlashAttribute("flash", Flash.done("notification.read"));
        return "redirect:/messages";
    }
}
