package org.unionregistry.notification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.notification.QuestionQueries;
import org.unionregistry.notification.QuestionService;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Flash;

/** Asks those above, and lists what was asked. */
@Controller
@Requires(Permission.MESSAGE_READ)
class QuestionController {
    private final QuestionQueries queries;
    private final QuestionService service;

    QuestionController(QuestionQueries queries, QuestionService service) {
        this.queries = queries;
        this.service = service;
    }

    @GetMapping("/questions")
    String list(Subtree reader, Model model) {
        model.addAttribute("own", queries.own(reader));
        model.addAttribute("below", reader instanceof Subtree.Primary ? List.of() : queries.below(reader));
        model.addAttribute("crumbs", List.of(Crumb.of("notification.help", "/help")));
        return "notification/questions";
    }

    @GetMapping("/questions/new")
    String form(Model model) {
        model.addAttribute("form", QuestionForm.empty());
        return page(model);
    }

    @PostMapping("/questions")
    String ask(
            @ModelAttribute("form") QuestionForm form,
            BindingResult binding,
            Subtree reader,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Attempt.made(binding, response, model, () -> service.ask(form.key(), QuestionForm.lines(form.words()), reader))) {
            redirect.addFlashAttribute("flash", Flash.done("notification.question.asked"));
            return "redirect:/questions";
        }
        return page(model);
    }

    private static String page(Model model) {
        model.addAttribute("crumbs", List.of(Crumb.of("notification.help", "/help")));
        return "notification/question-new";
    }
}
