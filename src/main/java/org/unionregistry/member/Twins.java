package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.AuditedEvent;
import org.unionregistry.shared.NameKey;

/**
 * Finds people who may be the same person: equal surname and first name, folded, and the same birth date, anywhere in
 * the union. A man on two registers is counted twice and gets two cards, so it looks beyond the user's part, but tells
 * of those outside it no more than where they are.
 */
@Component
public class Twins {
    private static final String SELECT =
            """
            select p.asked, m.id, m.last_name, m.first_name, m.middle_name, m.birth_date, m.position, m.status,
                m.organization_id, m.region_id, o.short_name, r.short_name as region_name, (%3$s) as visible,
                (select t.to_id from member_transfer t where t.member_id = m.id and t.state = 'RELEASED') as transit_to
            from %2$s as p (asked, birth, key)
            join member m on %1$s
                and m.name_key >= p.key and m.name_key < p.key || '!'
                and m.status not in ('VOIDED', 'MERGED') and m.id <> p.asked
            join organization o on o.id = m.organization_id
            join organization r on r.id = m.region_id
            order by p.asked, m.status desc, m.id
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Twins(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Somebody like the person one is about to enter: a twin anywhere, or a namesake on the same register, whose birth
     * date may have been mistyped once.
     */
    public List<Twin> like(Person person, OrganizationId register, Subtree subtree) {
        List<Twin> found = jdbc.sql(
                        SELECT.formatted(
                                "(m.birth_date = p.birth or m.organization_id = :register)",
                                "(select cast(:asked as uuid), cast(:birth as date), cast(:key as text))",
                                subtree.people("m")))
                .param("asked", person.id().value())
                .param("birth", person.birthDate())
                .param("key", person.name().twinKey())
                .param("register", register.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(Twins::read)
                .list();
        if (!found.isEmpty()) {
            events.publishEvent(new AuditedEvent(
                    "member.twins", "organization", null, register.value(), null, null, Map.of("found", found.size())));
        }
        return found;
    }

    /** Twins of all of them with one statement; those asked about themselves are left out by their ids. */
    public List<Twin> of(Collection<Person> people, Subtree subtree) {
        if (people.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        SELECT.formatted(
                                "m.birth_date = p.birth",
                                "unnest(:asked, cast(:births as date[]), :keys)",
                                subtree.people("m")))
                .param("asked", people.stream().map(person -> person.id().value()).toArray(UUID[]::new))
                .param("births", people.stream().map(person -> person.birthDate().toString()).toArray(String[]::new))
                .param("keys", people.stream().map(person -> person.name().twinKey()).toArray(String[]::new))
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(Twins::read)
                .list();
    }

    private static Twin read(ResultSet row, int number) throws SQLException {
        UUID transit = row.getObject("transit_to", UUID.class);
        return new Twin(
                new MemberId(row.getObject("asked", UUID.class)),
                new MemberId(row.getObject("id", UUID.class)),
                new PersonName(row.getString("last_name"), row.getString("first_name"), row.getString("middle_name")),
                row.getObject("birth_date", LocalDate.class),
                row.getString("position"),
                MemberStatus.valueOf(row.getString("status")),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("short_name"),
                new OrganizationId(row.getObject("region_id", UUID.class)),
                row.getString("region_name"),
                row.getBoolean("visible"),
                transit == null ? null : new OrganizationId(transit));
    }

    /** Somebody asked about: the id they have or are going to have, name and birth date. */
    public record Person(MemberId id, PersonName name, LocalDate birthDate) {
        /** Equal for two rows of one file that speak of one person. */
        public String key() {
            return birthDate + " " + NameKey.of(name.last() + " " + name.first());
        }
    }
}
