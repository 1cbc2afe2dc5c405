package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.unionregistry.organization.Subtree;

/**
 * One person on the register as of a past day, under the name of today.
 *
 * @param category what they were counted as then
 * @param since day they came onto the register they were on then
 * @param home where they are now: who may not look there cannot open the person
 */
public record AsOfRow(
        MemberId id,
        PersonName name,
        MemberCategory category,
        LocalDate since,
        String organizationCode,
        String organizationName,
        Home home) {

    /** May whoever answers for that part of the tree open the person today? */
    public boolean isIn(Subtree subtree) {
        return home.isIn(subtree);
    }

    static AsOfRow read(ResultSet row, int number) throws SQLException {
        return new AsOfRow(
                new MemberId(row.getObject("id", UUID.class)),
                PersonName.read(row),
                MemberCategory.valueOf(row.getString("category")),
                row.getObject("since", LocalDate.class),
                row.getString("code"),
                row.getString("short_name"),
                Home.read(row));
    }
}
