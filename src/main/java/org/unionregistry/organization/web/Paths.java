package org.unionregistry.organization.web;

import java.util.List;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.shared.web.Crumb;

/** The way from the top of the tree, as far as the user sees it. */
final class Paths {
    private Paths() {}

    /** To a page of the last organisation of the path. */
    static List<Crumb> crumbs(List<OrganizationRow> path) {
        return path.stream()
                .map(one -> Crumb.text(one.shortName(), "/organizations/" + one.id()))
                .toList();
    }

    /** To the organisation itself. */
    static List<Crumb> crumbsAbove(List<OrganizationRow> path) {
        return crumbs(path.subList(0, path.size() - 1));
    }

    static OrganizationRow last(List<OrganizationRow> path) {
        return path.get(path.size() - 1);
    }
}
