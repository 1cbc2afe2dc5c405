package org.unionregistry.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.statistics.FormPublishing;

/** A new form, or a new year's edition, comes as a file. */
@Controller
@Requires(Permission.FORM_PUBLISH)
class FormPublishingController {
    private final FormPublishing publishing;

    FormPublishingController(FormPublishing publishing) {
        this.publishing = publishing;
    }

    @GetMapping("/forms/new")
    String form(Model model) {
        return page(List.of(), model);
    }

    @PostMapping("/forms")
    String publish(@RequestParam MultipartFile file, Subtree reader, Model model, RedirectAttributes redirect, HttpServletResponse response)
            throws IOException {
        List<Refusal> faults = publishing.faults(file.getBytes());
        if (faults.isEmpty()) {
            try {
                redirect.addFlashAttribute("flash", Flash.done("statistics.form.published", publishing.publish(file.getBytes(), reader)));
                return "redirect:/forms";
            } catch (Refusal refusal) {
                faults = List.of(refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(faults, model);
    }

    private static String page(List<Refusal> faults, Model model) {
        model.addAttribute("faults", faults);
        model.addAttribute("crumbs", List.of(Crumb.of("statistics.reports", "/reports"), Crumb.of("statistics.forms", "/forms")));
        return "statistics/publish";
    }
}
