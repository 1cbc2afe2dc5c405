package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.member.AsOfExport;
import org.unionregistry.member.AsOfList;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.spreadsheet.Column;
import org.unionregistry.shared.spreadsheet.SheetWriter;
import org.unionregistry.shared.spreadsheet.WorkbookDownload;

/** The list of a past day as a workbook: the rows of the page, all of them, and on a sheet of its own what they are. */
@Controller
@Requires(Permission.MEMBER_EXPORT)
class AsOfSheetController {
    private final OrganizationQueries organizations;
    private final AsOfView view;
    private final AsOfExport export;
    private final AsOfSheet sheet;
    private final PastWords words;

    AsOfSheetController(OrganizationQueries organizations, AsOfView view, AsOfExport export, AsOfSheet sheet, PastWords words) {
        this.organizations = organizations;
        this.view = view;
        this.export = export;
        this.sheet = sheet;
        this.words = words;
    }

    @GetMapping("/organizations/{id}/members/as-of.xlsx")
    void file(
            @PathVariable OrganizationId id,
            @ModelAttribute("question") AsOfQuestion question,
            BindingResult binding,
            Subtree subtree,
            @Nullable HttpSession session,
            HttpServletResponse response)
            throws IOException {
        OrganizationRow place = organizations.require(id, subtree);
        if (place.regionId() == null) {
            throw new NotFound();
        }
        AsOfList list = view.list(place, question, subtree, session, binding);
        words.refuse(binding);
        String name = words.say("member.asOf.sheet");
        try (SheetWriter writer = new SheetWriter(WorkbookDownload.to(response, name + " " + list.asOf().day() + ".xlsx"))) {
            export.rows(list, rows -> {
                try {
                    writer.sheet(name, sheet.columns(), rows);
                } catch (IOException brokenOff) {
                    throw new UncheckedIOException(brokenOff);
                }
            });
            writer.sheet(words.say("member.sheet.conditions"),
                    List.of(Column.text(words.say("member.sheet.condition"), 90, row -> row)), conditions(list, place).iterator());
        }
    }

    private List<String> conditions(AsOfList list, OrganizationRow place) {
        List<String> conditions = new ArrayList<>();
        conditions.add(place.fullName());
        conditions.add(words.say("member.asOf.sheet.day", RussianDates.text(list.asOf().day())));
        conditions.add(words.say("member.past.by." + list.asOf().axis() + ".text"));
        conditions.add(words.say("member.past.names"));
        if (list.text() != null) {
            conditions.add(words.say("member.asOf.sheet.search", list.text().typed()));
        }
        return conditions;
    }
}
