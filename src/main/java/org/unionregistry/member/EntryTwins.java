package org.unionregistry.member;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.AuditedEvent;

/**
 * Finds who may be the person somebody is about to enter, by the rules of the duplicates page. In the user's part by all
 * of them; a man on two registers is counted twice and gets two cards, so equal surname, first name and birth date are
 * looked for anywhere in the union, and of those outside the part no more is told than where they are.
 */
@Component
public class EntryTwins {
    private static final String SELECT =
            """
            select %2$s, %3$s
            from (select c.id from member c where c.birth_date = :birth and c.name_key >= :twin and c.name_key < :twin || '!'
                union select c.id from member c where c.birth_date = :birth and %1$s
                union select c.id from member c where c.name_key = :key and %1$s
                union select c.id from member c
                    where c.organization_id = :register and c.name_key >= :twin and c.name_key < :twin || '!'
                union select id from (select id, count(*) over () as sharing from (
                    select c.id from member c where c.phone = :phone and %1$s limit :sharing) c) c where sharing < :sharing
                union select id from (select id, count(*) over () as sharing from (
                    select c.id from member c where lower(c.email) = lower(:email) and %1$s limit :sharing) c) c where sharing < :sharing
            ) c
            join member m on m.id = c.id and m.status not in ('VOIDED', 'MERGED') and m.id <> :asked
            join organization o on o.id = m.organization_id
            join organization r on r.id = m.region_id
            order by m.status desc, m.id
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    EntryTwins(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @param register where the person is to be entered */
    public List<AskedTwin> like(AdmitMember command, Home register, Subtree subtree) {
        Lookalike asked = Lookalike.of(command, register);
        List<AskedTwin> found = jdbc.sql(SELECT.formatted(
                        subtree.people("c"), TwinSql.columns(subtree.people("m")), Lookalike.columns("m")))
                .param("asked", command.id().value())
                .param("birth", command.birthDate())
                .param("twin", command.name().twinKey())
                .param("key", command.name().key())
                .param("phone", command.phone())
                .param("email", command.email())
                .param("register", register.organization().value())
                .param("sharing", TwinRules.MOST_SHARING)
                .param(Subtree.PARAMETER, subtree.parameter())
                .query((row, number) -> new AskedTwin(
                        TwinSql.read(row, command.id()), TwinRules.entering(asked, Lookalike.read(row, "m"))))
                .list()
                .stream()
                .filter(twin -> !twin.reasons().isEmpty())
                .toList();
        if (!found.isEmpty()) {
            events.publishEvent(new AuditedEvent(
                    "member.twins", "organization", null, register.organization().value(), null, null, Map.of("found", found.size())));
        }
        return found;
    }
}
