package org.unionregistry.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.MandateId;
import org.unionregistry.organization.Office;
import org.unionregistry.organization.OfficerName;

/**
 * Somebody who keeps a register.
 *
 * @param attendance none for whoever is not invited
 * @param trainedOn the last day of any session attended
 */
public record ParticipantRow(
        MandateId mandate, UUID organization, String organizationName, OfficerName name, Office office,
        @Nullable Attendance attendance, @Nullable LocalDate trainedOn) {

    static ParticipantRow read(ResultSet row, int number) throws SQLException {
        String attendance = row.getString("attendance");
        return new ParticipantRow(
                new MandateId(row.getObject("mandate_id", UUID.class)),
                row.getObject("organization_id", UUID.class),
                row.getString("short_name"),
                new OfficerName(row.getString("last_name"), row.getString("first_name"), row.getString("middle_name")),
                Office.valueOf(row.getString("office")),
                attendance == null ? null : Attendance.valueOf(attendance),
                row.getObject("trained_on", LocalDate.class));
    }

    public boolean came() {
        return attendance == Attendance.ATTENDED;
    }
}
