package org.unionregistry.member.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unionregistry.member.EntryKind;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.MemberRecord;
import org.unionregistry.member.Sex;
import org.unionregistry.member.StaffKind;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.web.Crumb;

/** What the forms about people have in common: the way to them and what they offer to choose from. */
@Component
class FormPages {
    private final OrganizationQueries organizations;

    FormPages(OrganizationQueries organizations) {
        this.organizations = organizations;
    }

    /** The way to a primary organisation, which alone has a register. */
    List<OrganizationRow> primary(OrganizationId id, Subtree subtree) {
        List<OrganizationRow> path = organizations.path(id, subtree);
        if (!path.get(path.size() - 1).isPrimary()) {
            throw new NotFound();
        }
        return path;
    }

    String admission(List<OrganizationRow> path, Model model) {
        OrganizationRow register = path.get(path.size() - 1);
        model.addAttribute("organization", register);
        model.addAttribute("crumbs", toRegister(path));
        choices(model);
        return "member/new";
    }

    String grid(List<OrganizationRow> path, List<GridRow> rows, Model model) {
        admission(path, model);
        model.addAttribute("rows", rows);
        model.addAttribute("spare", GridRow.empty(-1));
        model.addAttribute("most", GridForm.MOST);
        return "member/grid";
    }

    /** A form about somebody: the way leads over the register to the person. */
    void about(MemberRecord member, Subtree subtree, Model model) {
        List<OrganizationRow> path = organizations.path(member.home().organization(), subtree);
        List<Crumb> crumbs = toRegister(path);
        crumbs.add(Crumb.of("member.crumb.person", "/members/" + member.id()));
        model.addAttribute("member", member);
        model.addAttribute("home", path.get(path.size() - 1));
        model.addAttribute("crumbs", crumbs);
        choices(model);
    }

    List<Crumb> toRegister(List<OrganizationRow> path) {
        List<Crumb> crumbs = new ArrayList<>();
        path.forEach(one -> crumbs.add(Crumb.text(one.shortName(), "/organizations/" + one.id())));
        crumbs.add(Crumb.of("member.crumb.register", "/organizations/" + path.get(path.size() - 1).id() + "/members"));
        return crumbs;
    }

    private static void choices(Model model) {
        model.addAttribute("categories", MemberCategory.values());
        model.addAttribute("kinds", EntryKind.values());
        model.addAttribute("sexes", Sex.values());
        model.addAttribute("staffKinds", StaffKind.values());
    }
}
