package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.RegisterQueries;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Flash;

/** Enters many new members from one page; every row is saved or refused on its own. */
@Controller
@Requires(Permission.MEMBER_EDIT)
class GridController {
    private static final String PATH = "/organizations/{id}/members/grid";
    private final FormPages pages;
    private final RegisterQueries registers;
    private final GridEntry entry;
    private final SavedLate late;

    GridController(FormPages pages, RegisterQueries registers, GridEntry entry, SavedLate late) {
        this.pages = pages;
        this.registers = registers;
        this.entry = entry;
        this.late = late;
    }

    @InitBinder
    void limit(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(GridForm.MOST);
    }

    @GetMapping(PATH)
    String page(@PathVariable OrganizationId id, Subtree subtree, Model model) {
        return pages.grid(pages.primary(id, subtree), GridRow.page(List.of()), model);
    }

    /** The script sends one row and gets it back as it is now; without it all rows come at once. */
    @PostMapping(PATH)
    String save(
            @PathVariable OrganizationId id,
            @ModelAttribute("form") GridForm form,
            BindingResult binding,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<OrganizationRow> path = pages.primary(id, subtree);
        OrganizationRow register = path.get(path.size() - 1);
        LocalDate beganOn = registers.beganOn(id, subtree);
        List<GridRow> rows = late.told(form.typed().stream()
                .map(row -> entry.enter(row, register, beganOn, subtree, binding))
                .toList());
        boolean saved = rows.stream().allMatch(GridRow::saved);
        if (saved && script == null) {
            if (!rows.isEmpty()) {
                redirect.addFlashAttribute("flash", Flash.done("member.grid.done", rows.size(), late.count(rows)));
            }
            return "redirect:/organizations/" + id + "/members/grid";
        }
        response.setStatus(saved ? 200 : 422);
        String view = pages.grid(path, script == null ? GridRow.page(rows) : rows, model);
        return script == null ? view : view + " :: rows";
    }
}
