package org.unionregistry.organization.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unionregistry.organization.EducationDistrictQueries;
import org.unionregistry.organization.InstitutionType;
import org.unionregistry.organization.LocalKind;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationStatus;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.web.Choice;

/** What the form of an organisation offers to choose from. */
@Component
class OrganizationFormPages {
    private final EducationDistrictQueries districts;

    OrganizationFormPages(EducationDistrictQueries districts) {
        this.districts = districts;
    }

    /** A form for a new organisation below the last one of the path. */
    String create(List<OrganizationRow> path, OrganizationType type, Subtree subtree, Model model) {
        OrganizationRow parent = Paths.last(path);
        boolean assigns = type == OrganizationType.LOCAL || type.isPrimary() && parent.type() == OrganizationType.REGION;
        model.addAttribute("parent", parent);
        model.addAttribute("crumbs", Paths.crumbs(path));
        choices(type, model);
        model.addAttribute("districts", assigns ? districts(parent, subtree) : List.of());
        return "organization/new";
    }

    /** Another education district is no correction but a move; whoever may do that is led there. */
    String edit(List<OrganizationRow> path, Subtree subtree, Model model) {
        OrganizationRow organization = Paths.last(path);
        boolean moves = organization.choosesDistrict() && subtree.outranks(organization);
        model.addAttribute("organization", organization);
        model.addAttribute("crumbs", Paths.crumbs(path));
        model.addAttribute("moves", moves && organization.status() != OrganizationStatus.LIQUIDATED);
        choices(organization.type(), model);
        return "organization/edit";
    }

    static List<OrganizationType> typesBelow(OrganizationRow parent) {
        return Arrays.stream(OrganizationType.values())
                .filter(type -> type.mayStandUnder(parent.type()))
                .toList();
    }

    private static void choices(OrganizationType type, Model model) {
        model.addAttribute("kind", type);
        model.addAttribute("localKinds", LocalKind.values());
        model.addAttribute("institutionTypes", InstitutionType.values());
    }

    private List<Choice> districts(OrganizationRow inRegion, Subtree subtree) {
        return districts.of(Objects.requireNonNull(inRegion.regionId()), subtree).stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }
}
