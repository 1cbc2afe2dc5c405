package org.unionregistry.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unionregistry.organization.EducationDistrictQueries;
import org.unionregistry.organization.MeasureChange;
import org.unionregistry.organization.MovingPerson;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationStatus;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.RegisterPeople;
import org.unionregistry.organization.Rehearsal;
import org.unionregistry.organization.ReorganizationKind;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.web.Choice;

/** The pages of the life of an organisation: the form, what it would do, and what it has done. */
@Component
class LifePages {
    private static final int PEOPLE = 500;
    /** Where the page of each kind is, below the organisation. */
    private static final Map<ReorganizationKind, String> PAGES = Map.of(
            ReorganizationKind.RENAME, "renaming",
            ReorganizationKind.MOVE, "move",
            ReorganizationKind.SPLIT, "split",
            ReorganizationKind.MERGE, "merger",
            ReorganizationKind.LIQUIDATE, "closing");

    private final OrganizationQueries queries;
    private final EducationDistrictQueries districts;
    private final RegisterPeople people;
    private final Clock clock;

    LifePages(
            OrganizationQueries queries,
            EducationDistrictQueries districts,
            RegisterPeople people,
            Clock clock) {
        this.queries = queries;
        this.districts = districts;
        this.people = people;
        this.clock = clock;
    }

    /** The path to the organisation, once it is sure that the user stands above it. */
    List<OrganizationRow> require(OrganizationId id, Subtree subtree) {
        List<OrganizationRow> path = queries.path(id, subtree);
        OrganizationRow organization = Paths.last(path);
        if (!subtree.outranks(organization) || !organization.isPrimary() && organization.type() != OrganizationType.LOCAL) {
            throw new AccessDeniedException("Only the superior reorganises an organisation");
        }
        return path;
    }

    LifeForm empty(ReorganizationKind kind, OrganizationRow organization) {
        return LifeForm.empty(kind, organization, LocalDate.now(clock));
    }

    String form(ReorganizationKind kind, List<OrganizationRow> path, Subtree subtree, Model model) {
        OrganizationRow organization = page(kind, path, model);
        if (kind == ReorganizationKind.MOVE) {
            model.addAttribute("moves", moves(organization, subtree));
            model.addAttribute("targets", parents(organization, subtree));
            model.addAttribute("districts", districts(organization, subtree));
        } else if (kind != ReorganizationKind.RENAME) {
            model.addAttribute("siblings", siblings(organization, subtree));
        }
        if (kind == ReorganizationKind.SPLIT) {
            List<MovingPerson> all = people.on(organization, PEOPLE + 1, subtree);
            model.addAttribute("register", all.stream().limit(PEOPLE).toList());
            model.addAttribute("more", all.size() > PEOPLE);
        }
        return "organization/life";
    }

    String rehearsal(ReorganizationKind kind, List<OrganizationRow> path, Rehearsal rehearsal, Model model) {
        page(kind, path, model);
        Map<String, List<MeasureChange>> sides = rehearsal.changes().stream()
                .filter(MeasureChange::worthSaying)
                .collect(Collectors.groupingBy(MeasureChange::organization, LinkedHashMap::new, Collectors.toList()));
        model.addAttribute("rehearsal", rehearsal);
        model.addAttribute("sides", sides);
        return "organization/rehearsal";
    }

    private OrganizationRow page(ReorganizationKind kind, List<OrganizationRow> path, Model model) {
        OrganizationRow organization = Paths.last(path);
        model.addAttribute("kind", kind.name());
        model.addAttribute("variant", kind == ReorganizationKind.MOVE ? variant(organization) : kind.name());
        model.addAttribute("address", "/organizations/" + organization.id() + "/" + PAGES.get(kind));
        model.addAttribute("organization", organization);
        model.addAttribute("crumbs", Paths.crumbs(path));
        return organization;
    }

    /** Whether the user sees any place it may move to: a local organisation has only itself to offer to its primaries. */
    static boolean moves(OrganizationRow organization, Subtree subtree) {
        return organization.choosesDistrict() || !(subtree instanceof Subtree.Local);
    }

    private static String variant(OrganizationRow moved) {
        return !moved.isPrimary() ? "MOVE_DISTRICT" : moved.choosesDistrict() ? "MOVE_DIRECT" : "MOVE";
    }

    /** Where it may go: the region itself and the local organisations of it that are open. */
    private List<OrganizationRow> parents(OrganizationRow organization, Subtree subtree) {
        OrganizationId region = Objects.requireNonNull(organization.regionId());
        return Stream.concat(queries.find(region, subtree).stream(), queries.children(region, subtree).stream())
                .filter(one -> !one.isPrimary() && one.status() == OrganizationStatus.ACTIVE && !one.id().equals(organization.parentId()))
                .toList();
    }

    private List<Choice> districts(OrganizationRow organization, Subtree subtree) {
        return districts.of(Objects.requireNonNull(organization.regionId()), subtree).stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    private List<OrganizationRow> siblings(OrganizationRow organization, Subtree subtree) {
        return queries.children(Objects.requireNonNull(organization.parentId()), subtree).stream()
                .filter(one -> one.isPrimary() == organization.isPrimary() && !one.id().equals(organization.id()))
                .toList();
    }
}
