package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.NameKey;

/** What of a record is compared when it is asked whether two are of one person; names are folded. */
record Lookalike(
        MemberId id,
        String last,
        String first,
        String middle,
        @Nullable LocalDate birth,
        @Nullable String phone,
        @Nullable String email,
        Home home) {

    static Lookalike of(MemberRecord record) {
        return of(record.id(), record.details(), record.home());
    }

    /** Somebody who is to be entered there. */
    static Lookalike of(AdmitMember command, Home register) {
        return of(command.id(), command.details(), register);
    }

    private static Lookalike of(MemberId id, MemberDetails details, Home home) {
        return new Lookalike(
                id, key(details.name().last()), key(details.name().first()), key(details.name().middle()),
                details.birthDate(), details.phone(), details.email(), home);
    }

    /** Columns of {@code member} under the alias, each with the alias before its name. */
    static String columns(String alias) {
        StringBuilder columns = new StringBuilder();
        for (String name : new String[] {
            "id", "last_name", "first_name", "middle_name", "birth_date", "phone", "email", "organization_id", "region_id", "local_id"
        }) {
            columns.append(columns.isEmpty() ? "" : ", ").append(alias).append('.').append(name).append(" as ").append(alias).append('_').append(name);
        }
        return columns.toString();
    }

    static Lookalike read(ResultSet row, String alias) throws SQLException {
        return new Lookalike(
                new MemberId(row.getObject(alias + "_id", UUID.class)),
                key(row.getString(alias + "_last_name")),
                key(row.getString(alias + "_first_name")),
                key(row.getString(alias + "_middle_name")),
                row.getObject(alias + "_birth_date", LocalDate.class),
                row.getString(alias + "_phone"),
                row.getString(alias + "_email"),
                Home.read(row, alias + "_"));
    }

    /** Everything compared, in one text. */
    String text() {
        return String.join("|", last, first, middle, String.valueOf(birth), String.valueOf(phone), String.valueOf(email));
    }

    private static String key(@Nullable String name) {
        return name == null ? "" : NameKey.of(name);
    }
}
