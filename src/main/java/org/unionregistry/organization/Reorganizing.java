package org.unionregistry.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reorganisation on its way, with the organisations as they stood when it began.
 *
 * @param below the primaries of the local organisations it happens to
 */
public record Reorganizing(
        Reorganization what,
        List<OrganizationRow> subjects,
        List<OrganizationRow> below,
        @Nullable OrganizationRow target,
        List<OrganizationRow> parents,
        LocalDate day,
        Instant at) {

    public boolean ofPrimaries() {
        return subjects.get(0).isPrimary();
    }

    /** Do members change their register? Those of local organisations only get other levels above theirs. */
    public boolean movesPeople() {
        return ofPrimaries() && (what.closes() || what.kind() == ReorganizationKind.SPLIT);
    }

    /** Everybody whose figures may change: those it happens to, where they go, and under whom they stood. */
    public List<OrganizationRow> sides() {
        return Stream.of(subjects.stream(), Stream.ofNullable(target), parents.stream())
                .flatMap(rows -> rows)
                .filter(row -> row.type() != OrganizationType.REGION)
                .distinct()
                .toList();
    }

    /** Everybody whose levels may change. */
    public List<OrganizationId> placed() {
        return Stream.concat(subjects.stream(), below.stream()).map(OrganizationRow::id).toList();
    }

    /** And everybody whose members may be others. */
    public List<OrganizationId> touched() {
        return Stream.concat(placed().stream(), Stream.ofNullable(target).map(OrganizationRow::id)).toList();
    }
}
