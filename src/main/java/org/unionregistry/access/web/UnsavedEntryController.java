package org.unionregistry.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.unionregistry.access.security.CurrentSession;
import org.unionregistry.access.security.UnsavedEntry;
import org.unionregistry.shared.SignedIn;

/** Gives back what was typed into a form that arrived after the session had ended. */
@Controller
@SignedIn
class UnsavedEntryController {
    private final CurrentSession session;

    UnsavedEntryController(CurrentSession session) {
        this.session = session;
    }

    @GetMapping(UnsavedEntry.URL)
    String page(HttpServletRequest request, Model model) {
        UnsavedEntry unsaved = session.unsavedEntry(request);
        if (unsaved == null) {
            return "redirect:/";
        }
        model.addAttribute("unsaved", unsaved);
        return "access/unsaved-form";
    }
}
