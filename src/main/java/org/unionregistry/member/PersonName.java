package org.unionregistry.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Alphabets;
import org.unionregistry.shared.NameKey;

/** A person's name as it was typed; not everybody has a patronymic. */
@Embeddable
public record PersonName(
        @Column(name = "last_name") String last,
        @Column(name = "first_name") String first,
        @Column(name = "middle_name") @Nullable String middle) {

    /** The same name without stray spaces and letters of another alphabet that only look right. */
    public static PersonName of(String last, String first, @Nullable String middle) {
        String patronymic = middle == null ? "" : clean(middle);
        return new PersonName(clean(last), clean(first), patronymic.isEmpty() ? null : patronymic);
    }

    /** From the columns of a member, which a query names as they are. */
    public static PersonName read(ResultSet row) throws SQLException {
        return new PersonName(row.getString("last_name"), row.getString("first_name"), row.getString("middle_name"));
    }

    /** The whole name in the order of lists. */
    public String full() {
        return middle == null ? last + " " + first : last + " " + first + " " + middle;
    }

    /** What names are sorted and searched by. */
    public String key() {
        return NameKey.of(full());
    }

    /** Surname and first name folded: what two records of one person share. */
    public String twinKey() {
        return NameKey.of(last + " " + first);
    }

    private static String clean(String typed) {
        return Alphabets.one(typed.replaceAll("[\\s\\p{Z}]+", " ").strip());
    }
}
