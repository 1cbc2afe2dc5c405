package org.unionregistry.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.unionregistry.member.PersonName;

/** The card as its holder's telephone shows it. */
public record PhoneCard(UUID id, CardNumber number, PersonName holder, LocalDate memberSince, boolean active, boolean showsName, boolean hasPhoto, String code) {

    static PhoneCard read(ResultSet row, String code) throws SQLException {
        return new PhoneCard(
                row.getObject("id", UUID.class), new CardNumber(row.getString("number")), PersonName.read(row), row.getObject("joined_on", LocalDate.class),
                row.getString("status").equals(CardStatus.ACTIVE.name()), row.getBoolean("shows_name"), row.getBoolean("has_photo"), code);
    }
}
