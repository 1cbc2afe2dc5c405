package org.unionregistry.organization;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.NameKey;

/** Finds organisations in the same place that are called the same: most probably the new one is in the register already. */
@Component
public class Namesakes {
    private final OrganizationQueries queries;

    Namesakes(OrganizationQueries queries) {
        this.queries = queries;
    }

    /** Those beside the new one with its full or its short name. What was sent again is no namesake of itself. */
    public List<OrganizationRow> of(NewOrganization command, Subtree subtree) {
        OrganizationNames names = command.details().names();
        return queries.children(command.parent(), subtree).stream()
                .filter(one -> same(one.fullName(), names.full()) || same(one.shortName(), names.brief()))
                .filter(one -> !one.id().equals(command.id()))
                .toList();
    }

    private static boolean same(String one, String other) {
        return NameKey.of(one).equals(NameKey.of(other));
    }
}
