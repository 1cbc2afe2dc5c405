package org.unionregistry.progress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.ProgressProperties;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Permits;

/** The completion table of the reader's part, of one organisation in it, or of the primaries directly under a region. */
@Controller
@Requires(Permission.COMPLETION_VIEW)
class CompletionController {
    private final CompletionPages pages;
    private final CompletionWords words;
    private final ProgressProperties settings;

    CompletionController(CompletionPages pages, CompletionWords words, ProgressProperties settings) {
        this.pages = pages;
        this.words = words;
        this.settings = settings;
    }

    @GetMapping({"/completion", "/completion/{id}"})
    String table(
            @PathVariable(required = false) @Nullable OrganizationId id,
            @ModelAttribute("question") CompletionQuestion question,
            BindingResult binding,
            Subtree reader,
            Model model,
            HttpServletResponse response) {
        return show(id, false, question, binding, reader, model, response);
    }

    @GetMapping({"/completion/direct", "/completion/{id}/direct"})
    String direct(
            @PathVariable(required = false) @Nullable OrganizationId id,
            @ModelAttribute("question") CompletionQuestion question,
            BindingResult binding,
            Subtree reader,
            Model model,
            HttpServletResponse response) {
        return show(id, true, question, binding, reader, model, response);
    }

    private String show(
            @Nullable OrganizationId id,
            boolean direct,
            CompletionQuestion question,
            BindingResult binding,
            Subtree reader,
            Model model,
            HttpServletResponse response) {
        try {
            CompletionPage page = pages.find(id, direct, question, reader);
            model.addAttribute("page", page);
            model.addAttribute("crumbs", crumbs(page, direct, reader));
            model.addAttribute("lines", words.lines(page, Permits.may(Permission.MEMBER_VIEW)));
            model.addAttribute("total", words.cells(page.table().totals()));
            model.addAttribute("typed", page.today() ? "" : RussianDates.text(page.day()));
        } catch (Refusal refusal) {
            refusal.into(binding);
            model.addAttribute("typed", question.on());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("path", CompletionPages.path(id, direct));
        model.addAttribute("settings", settings);
        return "progress/completion";
    }

    /** From the reader's own table down to the one above this. */
    private static List<Crumb> crumbs(CompletionPage page, boolean direct, Subtree reader) {
        CompletionAddress address = page.address();
        boolean own = address.path().equals("/completion");
        List<Crumb> crumbs = new ArrayList<>();
        if (!own) {
            crumbs.add(Crumb.of("progress.completion.title", address.below("/completion")));
        }
        List<OrganizationRow> path = page.path();
        for (OrganizationRow above : path.subList(0, Math.max(0, path.size() - (direct ? 0 : 1)))) {
            boolean reading = above.type() == OrganizationType.CENTRE || above.id().value().equals(reader.parameter());
            if (!reading) {
                crumbs.add(Crumb.text(above.shortName(), address.below("/completion/" + above.id())));
            }
        }
        return crumbs;
    }
}
