package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.member.Period;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;

/** The waterfall as a workbook. */
@Controller
@Requires(Permission.MEMBER_EXPORT)
class ChangesSheetController {
    private final OrganizationQueries organizations;
    private final ChangesWorkbook workbook;
    private final PastWords words;
    private final Parts parts;
    private final PastDays days;

    ChangesSheetController(
            OrganizationQueries organizations, ChangesWorkbook workbook, PastWords words, Parts parts, PastDays days) {
        this.organizations = organizations;
        this.workbook = workbook;
        this.words = words;
        this.parts = parts;
        this.days = days;
    }

    @GetMapping("/organizations/{id}/members/changes.xlsx")
    void file(
            @PathVariable OrganizationId id,
            @ModelAttribute("question") ChangesQuestion question,
            BindingResult binding,
            Subtree subtree,
            HttpServletResponse response)
            throws IOException {
        OrganizationRow place = organizations.require(id, subtree);
        if (place.regionId() == null) {
            throw new NotFound();
        }
        Period period = question.period(days, binding);
        words.refuse(binding);
        workbook.write(new ChangesAsked(place, parts.narrowed(subtree, place), period, question.about(period)), response);
    }
}
