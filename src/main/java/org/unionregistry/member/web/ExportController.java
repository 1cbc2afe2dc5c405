package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;

/** The list one sees, as a workbook. */
@Controller
@Requires(Permission.MEMBER_EXPORT)
class ExportController {
    private final OrganizationQueries organizations;
    private final Parts parts;
    private final ListPage page;
    private final MemberWorkbook workbook;

    ExportController(OrganizationQueries organizations, Parts parts, ListPage page, MemberWorkbook workbook) {
        this.organizations = organizations;
        this.parts = parts;
        this.page = page;
        this.workbook = workbook;
    }

    @GetMapping("/organizations/{id}/members.xlsx")
    void register(
            @PathVariable OrganizationId id,
            @ModelAttribute ListParameters list,
            Subtree subtree,
            @Nullable HttpSession session,
            HttpServletResponse response)
            throws IOException {
        OrganizationRow place = organizations.require(id, subtree);
        workbook.write(list, page.filter(list, parts.narrowed(subtree, place), session), place, response);
    }

    @GetMapping("/members.xlsx")
    void found(
            @ModelAttribute ListParameters list, Subtree subtree, @Nullable HttpSession session, HttpServletResponse response)
            throws IOException {
        OrganizationRow place = parts.chosen(list.organization(), List.of(), subtree);
        workbook.write(list, page.filter(list, parts.narrowed(subtree, place), session), place, response);
    }
}
