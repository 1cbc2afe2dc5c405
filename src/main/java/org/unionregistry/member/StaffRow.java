package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/**
 * A paid position, its holder, and how they stand.
 *
 * @param member the holder's record, where the reader may open it
 * @param register the organisation on whose register the holder is
 * @param pays seen paying in the last months
 * @param exempt on leave or in service, so that nobody expects a payment
 */
public record StaffRow(
        StaffPositionId id,
        long version,
        OrganizationId organization,
        String organizationName,
        String title,
        PersonName name,
        LocalDate birthDate,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable MemberId member,
        @Nullable String register,
        StaffStanding standing,
        boolean pays,
        boolean exempt) {

    public boolean isHeldOn(LocalDate day) {
        return !since.isAfter(day) && (until == null || !until.isBefore(day));
    }

    static StaffRow read(ResultSet row, int number) throws SQLException {
        UUID member = row.getObject("member_id", UUID.class);
        return new StaffRow(
                new StaffPositionId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("short_name"),
                row.getString("title"),
                PersonName.read(row),
                row.getObject("birth_date", LocalDate.class),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                member == null ? null : new MemberId(member),
                row.getString("register"),
                StaffStanding.valueOf(row.getString("standing")),
                row.getBoolean("pays"),
                row.getBoolean("exempt"));
    }
}
