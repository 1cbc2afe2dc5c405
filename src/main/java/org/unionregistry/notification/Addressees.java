package org.unionregistry.notification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/** Who chairs those who are reminded, until when, and at which address: that of the chair, or else of the organisation. */
@Component
class Addressees {
    private static final String ADDRESS =
            """
            select o.id, coalesce(nullif(m.email, ''), nullif(o.email, '')) as email
              from organization o
              left join mandate m on m.organization_id = o.id and m.office = 'CHAIR'
                                 and m.since <= :today and (m.until is null or m.until > :today)
             where o.id = any(:ids) and coalesce(nullif(m.email, ''), nullif(o.email, '')) is not null
            """;

    private final JdbcClient jdbc;

    Addressees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When the terms of the chairs in office end, where that is known. */
    Map<OrganizationId, LocalDate> mandateEnds(Subtree part, LocalDate today) {
        Map<OrganizationId, LocalDate> ends = new HashMap<>();
        jdbc.sql("""
                        select m.organization_id, m.term_until from mandate m join organization o on o.id = m.organization_id
                         where m.office = 'CHAIR' and m.term_until is not null and m.since <= :today
                           and (m.until is null or m.until > :today) and %s
                        """.formatted(part.organizations("o")))
                .param("today", today)
                .param(Subtree.PARAMETER, part.parameter())
                .query(row -> {
                    ends.put(new OrganizationId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class));
                });
        return ends;
    }

    Set<OrganizationId> withAddress(Collection<OrganizationId> organizations, LocalDate today) {
        Set<OrganizationId> some = new HashSet<>();
        jdbc.sql(ADDRESS)
                .param("ids", OrganizationId.values(organizations))
                .param("today", today)
                .query(row -> {
                    some.add(new OrganizationId(row.getObject(1, UUID.class)));
                });
        return some;
    }

    Optional<String> addressOf(OrganizationId organization, LocalDate today) {
        return jdbc.sql(ADDRESS)
                .param("ids", new UUID[] {organization.value()})
                .param("today", today)
                .query((row, number) -> row.getString(2))
                .optional();
    }

    /** Whom the sender reminded of the same kind of thing after the day, by whichever of its rules. */
    Set<OrganizationId> remindedSince(OrganizationId sender, ReminderKind kind, LocalDate day) {
        return new HashSet<>(jdbc.sql("select organization_id from notice where sender_id = :sender and kind = :kind and sent_on > :day")
                .param("sender", sender.value())
                .param("kind", kind.name())
                .param("day", day)
                .query((row, number) -> new OrganizationId(row.getObject(1, UUID.class)))
                .list());
    }
}
