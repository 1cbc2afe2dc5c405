package org.unionregistry.statistics.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.statistics.DeskRow;
import org.unionregistry.statistics.ReportState;

/**
 * The primaries of one local organisation on the desk of a region; those directly under it have no local one.
 *
 * @param inTime have sent by the due day
 * @param late   have not sent in time, or not yet though the day has passed
 * @param total  its own consolidated report
 */
record DeskGroup(
        @Nullable OrganizationId local, @Nullable String name, int organizations, long accepted, long waiting, long missing, long inTime, long late,
        @Nullable DeskRow total) {

    /** In the order of the rows. */
    static List<DeskGroup> byLocal(List<DeskRow> rows, List<DeskRow> totals, LocalDate due, LocalDate today, ZoneId zone) {
        Map<OrganizationId, DeskRow> byLocal = totals.stream().collect(Collectors.toMap(DeskRow::organization, Function.identity()));
        Map<String, List<DeskRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(String.valueOf(row.local()), key -> new ArrayList<>()).add(row));
        return groups.values().stream()
                .map(group -> one(group, group.get(0).local() == null ? null : byLocal.get(group.get(0).local()), due, today, zone))
                .toList();
    }

    /** All of them as one. */
    static DeskGroup one(List<DeskRow> rows, @Nullable DeskRow total, LocalDate due, LocalDate today, ZoneId zone) {
        return new DeskGroup(
                rows.isEmpty() ? null : rows.get(0).local(), rows.isEmpty() ? null : rows.get(0).localName(), rows.size(),
                rows.stream().filter(row -> row.state() == ReportState.ACCEPTED).count(),
                rows.stream().filter(row -> row.state() == ReportState.SENT).count(),
                rows.stream().filter(row -> !row.isIn()).count(),
                rows.stream().filter(row -> row.isIn() && !row.isLate(due, today, zone)).count(),
                rows.stream().filter(row -> row.isLate(due, today, zone)).count(),
                total);
    }
}
