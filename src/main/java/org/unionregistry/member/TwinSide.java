package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of two records that look alike, as the list shows it. */
public record TwinSide(
        MemberId id,
        PersonName name,
        @Nullable LocalDate birthDate,
        @Nullable String position,
        @Nullable String phone,
        @Nullable String email,
        MemberStatus status,
        LocalDate registeredOn,
        @Nullable LocalDate leftOn,
        String organizationName) {

    static String columns(String alias, String organization) {
        StringBuilder columns = new StringBuilder();
        for (String name : new String[] {
            "id", "last_name", "first_name", "middle_name", "birth_date", "position", "phone", "email", "status", "registered_on", "left_on"
        }) {
            columns.append(alias).append('.').append(name).append(" as ").append(alias).append('_').append(name).append(", ");
        }
        return columns + organization + ".short_name as " + alias + "_organization";
    }

    static TwinSide read(ResultSet row, String alias) throws SQLException {
        return new TwinSide(
                new MemberId(row.getObject(alias + "_id", UUID.class)),
                new PersonName(row.getString(alias + "_last_name"), row.getString(alias + "_first_name"), row.getString(alias + "_middle_name")),
                row.getObject(alias + "_birth_date", LocalDate.class),
                row.getString(alias + "_position"),
                row.getString(alias + "_phone"),
                row.getString(alias + "_email"),
                MemberStatus.valueOf(row.getString(alias + "_status")),
                row.getObject(alias + "_registered_on", LocalDate.class),
                row.getObject(alias + "_left_on", LocalDate.class),
                row.getString(alias + "_organization"));
    }

    /** Of two records the one on the register stays, or the one that left last; else the one that is longer here. */
    boolean staysOver(TwinSide other) {
        if ((leftOn == null) != (other.leftOn == null)) {
            return leftOn == null;
        }
        if (leftOn != null && other.leftOn != null && !leftOn.equals(other.leftOn)) {
            return leftOn.isAfter(other.leftOn);
        }
        return !registeredOn.isAfter(other.registeredOn);
    }
}
