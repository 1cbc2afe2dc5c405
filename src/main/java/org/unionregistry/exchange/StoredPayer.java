package org.unionregistry.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.unionregistry.member.MemberId;

/**
 * Somebody on the list of a check.
 *
 * @param row where they stand in the file
 * @param times how often they stand there
 * @param chosen who it is, where that was asked and answered
 */
public record StoredPayer(UUID id, int row, int times, PayerName name, List<MemberId> chosen) {
    /** Chosen where nobody on the register is meant. */
    static final MemberId NOBODY = new MemberId(new UUID(0, 0));

    public String text() {
        return name.text();
    }

    public boolean isAnswered() {
        return !chosen.isEmpty();
    }

    /** Two people of one name on the list, who were told apart, are two who pay. */
    int count() {
        return Math.max(1, chosen.size());
    }

    static StoredPayer read(ResultSet row, int number) throws SQLException {
        return new StoredPayer(
                row.getObject("id", UUID.class),
                row.getInt("row_number"),
                row.getInt("times"),
                new PayerName(
                        row.getString("last_name"), row.getString("first_name"), row.getString("middle_name"), row.getBoolean("initials")),
                Arrays.stream((UUID[]) row.getArray("chosen").getArray()).map(MemberId::new).toList());
    }
}
