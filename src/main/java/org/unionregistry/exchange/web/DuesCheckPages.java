package org.unionregistry.exchange.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unionregistry.exchange.DuesCheck;
import org.unionregistry.exchange.DuesCheckId;
import org.unionregistry.exchange.DuesCheckQueries;
import org.unionregistry.member.RegisterQueries;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.web.Choice;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Show;

/** Puts together the pages about checks against the bookkeeping. */
@Component
class DuesCheckPages {
    private static final int MONTHS = 13;

    private final DuesCheckQueries queries;
    private final OrganizationQueries organizations;
    private final RegisterQueries registers;
    private final Show show;
    private final Clock clock;

    DuesCheckPages(
            DuesCheckQueries queries, OrganizationQueries organizations, RegisterQueries registers, Show show, Clock clock) {
        this.queries = queries;
        this.organizations = organizations;
        this.registers = registers;
        this.show = show;
        this.clock = clock;
    }

    /** An empty form; the bookkeeping mostly has last month ready. */
    DuesCheckForm fresh(@Nullable String month) {
        try {
            return DuesCheckForm.of(month == null ? YearMonth.now(clock).minusMonths(1) : YearMonth.parse(month));
        } catch (DateTimeException unreadable) {
            throw new NotFound();
        }
    }

    /** A primary organisation of the user's part, or a 404. */
    OrganizationRow place(OrganizationId id, Subtree subtree) {
        OrganizationRow place = organizations.require(id, subtree);
        if (!place.isPrimary()) {
            throw new NotFound();
        }
        return place;
    }

    String list(OrganizationId id, Subtree subtree, Model model) {
        List<OrganizationRow> path = path(id, subtree);
        model.addAttribute("organization", path.get(path.size() - 1));
        model.addAttribute("checks", queries.of(id, subtree));
        model.addAttribute("months", months());
        model.addAttribute("crumbs", crumbs(path));
        return "exchange/dues-checks";
    }

    /** How many pay, beside how many are declared: all that the page of the organisation shows of it. */
    void witness(OrganizationId id, Subtree subtree, Model model) {
        model.addAttribute("organization", place(id, subtree));
        model.addAttribute("figures", registers.figures(id, subtree));
    }

    String show(DuesCheckId id, Subtree subtree, Model model) {
        DuesCheck check = queries.require(id, subtree);
        List<OrganizationRow> path = path(check.organization(), subtree);
        OrganizationRow organization = path.get(path.size() - 1);
        List<Crumb> crumbs = crumbs(path);
        crumbs.add(Crumb.of("exchange.dues.crumb", "/organizations/" + organization.id() + "/dues-checks"));
        model.addAttribute("organization", organization);
        model.addAttribute("check", check);
        model.addAttribute("result", queries.result(check, organization, subtree));
        model.addAttribute("crumbs", crumbs);
        return "exchange/dues-check";
    }

    private List<OrganizationRow> path(OrganizationId id, Subtree subtree) {
        List<OrganizationRow> path = organizations.path(id, subtree);
        if (!path.get(path.size() - 1).isPrimary()) {
            throw new NotFound();
        }
        return path;
    }

    private List<Choice> months() {
        YearMonth now = YearMonth.now(clock);
        return IntStream.range(0, MONTHS)
                .mapToObj(now::minusMonths)
                .map(month -> new Choice(month.toString(), show.month(month)))
                .toList();
    }

    private static List<Crumb> crumbs(List<OrganizationRow> path) {
        List<Crumb> crumbs = new ArrayList<>();
        path.forEach(one -> crumbs.add(Crumb.text(one.shortName(), "/organizations/" + one.id())));
        crumbs.add(Crumb.of("member.crumb.register", "/organizations/" + path.get(path.size() - 1).id() + "/members"));
        return crumbs;
    }
}
