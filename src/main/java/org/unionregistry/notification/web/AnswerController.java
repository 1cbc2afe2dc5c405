package org.unionregistry.notification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.notification.QuestionId;
import org.unionregistry.notification.QuestionQueries;
import org.unionregistry.notification.QuestionRow;
import org.unionregistry.notification.QuestionService;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Flash;

/** One question with its answer; whoever stands above answers it here. */
@Controller
@Requires(Permission.MESSAGE_READ)
class AnswerController {
    private final QuestionQueries queries;
    private final QuestionService service;

    AnswerController(QuestionQueries queries, QuestionService service) {
        this.queries = queries;
        this.service = service;
    }

    /** Whoever asked has read the answer by opening it. */
    @GetMapping("/questions/{id}")
    String question(@PathVariable QuestionId id, Subtree reader, Model model) {
        QuestionRow row = queries.require(id, reader);
        if (row.isOwn(reader) && row.isAnswered() && !row.seen()) {
            service.seen(id, reader);
        }
        model.addAttribute("form", QuestionForm.answering(row));
        return page(row, reader, model);
    }

    @PostMapping("/questions/{id}/answer")
    @Requires(Permission.QUESTION_ANSWER)
    String answer(
            @PathVariable QuestionId id,
            @ModelAttribute("form") QuestionForm form,
            BindingResult binding,
            Subtree reader,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        QuestionRow row = queries.require(id, reader);
        if (Attempt.made(binding, response, model, () -> service.answer(id, form.seen(), QuestionForm.lines(form.answer()), form.isToAll(), reader))) {
            redirect.addFlashAttribute("flash", Flash.done(form.isToAll() ? "notification.question.answeredToAll" : "notification.question.answered"));
            return "redirect:/questions";
        }
        return page(row, reader, model);
    }

    private static String page(QuestionRow row, Subtree reader, Model model) {
        model.addAttribute("row", row);
        model.addAttribute("own", row.isOwn(reader));
        model.addAttribute("crumbs", List.of(Crumb.of("notification.help", "/help"), Crumb.of("notification.questions", "/questions")));
        return "notification/question";
    }
}
