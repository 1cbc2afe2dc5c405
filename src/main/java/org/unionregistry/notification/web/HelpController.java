package org.unionregistry.notification.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.unionregistry.notification.QuestionQueries;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.SignedIn;

/** Help: answers others have got already, and the way to ask. */
@Controller
@SignedIn
class HelpController {
    private final QuestionQueries queries;

    HelpController(QuestionQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/help")
    String help(Subtree reader, Model model) {
        model.addAttribute("rows", queries.frequent(reader));
        return "notification/help";
    }
}
