package org.unionregistry.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.NotFound;

/**
 * Takes an organisation for writing: checks in the same statement that it lies in the user's part, and lets writers of
 * one organisation pass one after another. Rows that merely refer to it, such as members, are not held up.
 *
 * <p>Whoever takes several takes the upper levels first, on each level in the order of ids, so that two never wait for each
 * other. What stands below is asked for only when the level above is held: nothing comes or goes there any more.
 */
@Component
class OrganizationLock {
    private static final String PRIMARY = "o.type in ('PRIMARY', 'PRIMARY_TERRITORIAL')";
    private static final String UPPER = "not " + PRIMARY;

    private final JdbcClient jdbc;

    OrganizationLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OrganizationRow take(@Nullable OrganizationId id, Subtree subtree) {
        return hold("o.id = :id and " + subtree.organizations("o"), Collections.singletonMap("id", id == null ? null : id.value()), subtree)
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Everybody a reorganisation changes: whom it names, a 404 when one lies outside, and the primaries of its local organisations. */
    List<OrganizationRow> takeFor(Reorganization what, Subtree subtree) {
        Map<String, Object> values =
                Map.of("ids", OrganizationId.values(what.known()), "subjects", OrganizationId.values(what.subjects()));
        String named = "o.id = any(:ids) and " + subtree.organizations("o");
        // The one a split makes will stand beside the one that is split.
        String beside = what.makesTarget() ? "o.id in (select parent_id from organization where id = any(:subjects))" : "false";
        List<OrganizationRow> held = new ArrayList<>(hold(UPPER + " and (" + named + " or " + beside + ")", values, subtree));
        held.addAll(hold(PRIMARY + " and (" + named + " or o.local_id = any(:subjects))", values, subtree));
        return all(what.known(), held);
    }

    /** Everybody a reorganisation changed, a 404 when one lies outside, and what they stood under before it. */
    List<OrganizationRow> takeAgain(PastReorganization past, Subtree subtree) {
        Map<String, Object> values = Map.of("ids", OrganizationId.values(past.touched()), "event", past.id().value());
        String touched = "o.id = any(:ids) and " + subtree.organizations("o");
        String before = "o.id in (select parent_id from organization_event_before where event_id = :event and part = 'SUBJECT')";
        List<OrganizationRow> held = new ArrayList<>(hold(UPPER + " and (" + touched + " or " + before + ")", values, subtree));
        held.addAll(hold(PRIMARY + " and " + touched, values, subtree));
        return all(past.touched(), held);
    }

    private List<OrganizationRow> hold(String which, Map<String, ?> values, Subtree subtree) {
        return jdbc.sql(
                        """
                        select %s from organization o where %s
                        order by array_position(array['CENTRE', 'REGION', 'LOCAL'], o.type), o.id for no key update of o
                        """
                                .formatted(OrganizationRow.COLUMNS, which))
                .params(values)
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(OrganizationRow::read)
                .list();
    }

    private static List<OrganizationRow> all(Collection<OrganizationId> wanted, List<OrganizationRow> held) {
        if (!held.stream().map(OrganizationRow::id).toList().containsAll(wanted)) {
            throw new NotFound();
        }
        return held;
    }
}
