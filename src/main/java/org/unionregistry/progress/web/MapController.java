package org.unionregistry.progress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.CompletionLine;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.web.Crumb;

/** All organisations of a part at a glance: a tile each, education district by education district, coloured by its group. */
@Controller
@Requires(Permission.COMPLETION_VIEW)
class MapController {
    private final CompletionPages pages;

    MapController(CompletionPages pages) {
        this.pages = pages;
    }

    @GetMapping({"/completion/map", "/completion/{id}/map"})
    String map(
            @PathVariable(required = false) @Nullable OrganizationId id,
            @ModelAttribute("question") CompletionQuestion question,
            BindingResult binding,
            Subtree reader,
            Model model,
            HttpServletResponse response) {
        String table = CompletionPages.path(id, false);
        model.addAttribute("path", table + "/map");
        model.addAttribute("crumbs", List.of(Crumb.of("progress.completion.title", table)));
        try {
            CompletionPage page = pages.find(id, false, question, reader);
            model.addAttribute("page", page);
            model.addAttribute("areas", areas(page));
            model.addAttribute("typed", page.today() ? "" : RussianDates.text(page.day()));
        } catch (Refusal refusal) {
            refusal.into(binding);
            model.addAttribute("typed", question.on());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return "progress/map";
    }

    /** By name inside the districts, which stand by name as well; those of none come last. */
    private static Map<String, List<Tile>> areas(CompletionPage page) {
        Map<String, List<Tile>> areas = new LinkedHashMap<>();
        page.districts().values().forEach(name -> areas.put(name, new ArrayList<>()));
        page.table().lines().stream()
                .sorted((one, other) -> one.row().shortName().compareToIgnoreCase(other.row().shortName()))
                .forEach(line -> areas.computeIfAbsent(
                                Objects.requireNonNullElse(line.row().districtName(), ""), none -> new ArrayList<>())
                        .add(new Tile(line, page.below(line, false))));
        areas.values().removeIf(List::isEmpty);
        return areas;
    }

    /** @param address of its parts; a primary has none */
    public record Tile(CompletionLine line, @Nullable String address) {}
}
