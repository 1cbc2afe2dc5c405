package org.unionregistry.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NameKey;

/**
 * Finds people of a list who may be on a register already: equal surname and first name, folded, and the same birth
 * date, anywhere in the union, for thousands at once. Of those outside the user's part only the place may be told.
 */
@Component
public class Twins {
    private static final String SELECT =
            """
            select p.asked, %s
            from unnest(:asked, cast(:births as date[]), :keys) as p (asked, birth, key)
            join member m on m.birth_date = p.birth
                and m.name_key >= p.key and m.name_key < p.key || '!'
                and m.status not in ('VOIDED', 'MERGED') and m.id <> p.asked
            join organization o on o.id = m.organization_id
            join organization r on r.id = m.region_id
            order by p.asked, m.status desc, m.id
            """;

    private final JdbcClient jdbc;

    Twins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Twins of all of them with one statement; those asked about themselves are left out by their ids. */
    public List<Twin> of(Collection<Person> people, Subtree subtree) {
        if (people.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT.formatted(TwinSql.columns(subtree.people("m"))))
                .param("asked", people.stream().map(person -> person.id().value()).toArray(UUID[]::new))
                .param("births", people.stream().map(person -> person.birthDate().toString()).toArray(String[]::new))
                .param("keys", people.stream().map(person -> person.name().twinKey()).toArray(String[]::new))
                .param(Subtree.PARAMETER, subtree.parameter())
                .query((row, number) -> TwinSql.read(row, new MemberId(row.getObject("asked", UUID.class))))
                .list();
    }

    /** Somebody asked about: the id they have or are going to have, name and birth date. */
    public record Person(MemberId id, PersonName name, LocalDate birthDate) {
        /** Equal for two rows of one file that speak of one person. */
        public String key() {
            return birthDate + " " + NameKey.of(name.last() + " " + name.first());
        }
    }
}
