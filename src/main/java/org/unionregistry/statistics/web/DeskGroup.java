package org.unionregistry.statistics.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.statistics.DeskRow;
import org.unionregistry.statistics.ReportState;

/**
 * The primaries of one local organisation on the desk of a region; those directly under it have no local one.
 *
 * @param late have not sent in time, or not yet though the day has passed
 */
record DeskGroup(@Nullable OrganizationId local, @Nullable String name, int organizations, long accepted, long waiting, long missing, long late) {

    /** In the order of the rows. */
    static List<DeskGroup> of(List<DeskRow> rows, LocalDate due, LocalDate today, ZoneId zone) {
        Map<String, List<DeskRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(String.valueOf(row.local()), key -> new ArrayList<>()).add(row));
        return groups.values().stream()
                .map(group -> new DeskGroup(
                        group.get(0).local(), group.get(0).localName(), group.size(),
                        group.stream().filter(row -> row.state() == ReportState.ACCEPTED).count(),
                        group.stream().filter(row -> row.state() == ReportState.SENT).count(),
                        group.stream().filter(row -> !row.isIn()).count(),
                        group.stream().filter(row -> row.isLate(due, today, zone)).count()))
                .toList();
    }
}
