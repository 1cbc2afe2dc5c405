package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unionregistry.member.RegisterQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.web.Crumb;

/** The list of a primary organisation: reached from the organisation, and by its own chair straight from the menu. */
@Component
class RegisterPage {
    private final RegisterQueries registers;
    private final ListPage page;

    RegisterPage(RegisterQueries registers, ListPage page) {
        this.registers = registers;
        this.page = page;
    }

    /**
     * @param way from the top of the user's part to the organisation
     * @param address of the page itself
     */
    String show(
            List<OrganizationRow> way,
            String address,
            ListParameters list,
            Subtree subtree,
            @Nullable HttpSession session,
            Model model,
            HttpServletResponse response) {
        OrganizationRow organization = way.get(way.size() - 1);
        page.show(list, address, new Subtree.Primary(organization.id()), session, model, response);
        model.addAttribute("organization", organization);
        model.addAttribute("figures", registers.figures(organization.id(), subtree));
        model.addAttribute("tiles", registers.tiles(organization.id()));
        model.addAttribute("crumbs", way.stream()
                .map(one -> Crumb.text(one.shortName(), "/organizations/" + one.id()))
                .toList());
        return "member/register";
    }
}
