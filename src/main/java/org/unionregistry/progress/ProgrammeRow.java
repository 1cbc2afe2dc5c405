package org.unionregistry.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/** A programme as it is read. */
public record ProgrammeRow(
        ProgrammeId id,
        long version,
        OrganizationId organization,
        String organizationName,
        String name,
        @Nullable String unionDecision,
        @Nullable String ownDecision,
        LocalDate begins,
        LocalDate due) {

    static ProgrammeRow read(ResultSet row, int number) throws SQLException {
        return new ProgrammeRow(
                new ProgrammeId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("short_name"),
                row.getString("name"),
                row.getString("union_decision"),
                row.getString("own_decision"),
                row.getObject("begins_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class));
    }

    /** Days from the day to the deadline; negative after it. */
    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, due);
    }

    /** Or is it of somebody above, whose deadlines are only read? */
    public boolean isSetIn(Subtree part) {
        return part instanceof Subtree.Country || organization.value().equals(part.parameter());
    }

    public boolean isOver(LocalDate day) {
        return due.isBefore(day);
    }
}
