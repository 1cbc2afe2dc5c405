package org.unionregistry.progress;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/**
 * A programme as it is read.
 *
 * @param stages in the order of their days
 * @param controlDays in order
 */
public record ProgrammeRow(
        ProgrammeId id,
        long version,
        OrganizationId organization,
        String organizationName,
        String name,
        ProgrammeMeasure measure,
        @Nullable String unionDecision,
        @Nullable String ownDecision,
        LocalDate begins,
        LocalDate due,
        List<ProgrammeStage> stages,
        List<LocalDate> controlDays) {

    static ProgrammeRow read(ResultSet row, int number) throws SQLException {
        return new ProgrammeRow(
                new ProgrammeId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("short_name"),
                row.getString("name"),
                ProgrammeMeasure.valueOf(row.getString("measure")),
                row.getString("union_decision"),
                row.getString("own_decision"),
                row.getObject("begins_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                stages(row),
                days(row, "control_days"));
    }

    /** The stage the day belongs to: the first one that is not over; none after the last of them. */
    public @Nullable ProgrammeStage stage(LocalDate day) {
        return stages.stream().filter(one -> !one.due().isBefore(day)).findFirst().orElse(null);
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

    private static List<ProgrammeStage> stages(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("stage_names").getArray();
        List<LocalDate> days = days(row, "stage_days");
        Integer[] goals = (Integer[]) row.getArray("stage_goals").getArray();
        List<ProgrammeStage> stages = new ArrayList<>();
        for (int at = 0; at < names.length; at++) {
            stages.add(new ProgrammeStage(names[at], days.get(at), goals[at]));
        }
        return stages;
    }

    private static List<LocalDate> days(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Date[]) row.getArray(column).getArray()).map(Date::toLocalDate).toList();
    }
}
