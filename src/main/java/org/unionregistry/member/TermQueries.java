package org.unionregistry.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;

/** Whose leave or time without work is running out: a month ahead, so that there is time to talk to the person. */
@Component
public class TermQueries {
    /** Days ahead. Of the six months without work the last one is so announced. */
    public static final int DAYS = 31;
    /** More than anybody works off at once; the nearest come first. */
    public static final int MOST = 100;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TermQueries(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    public List<TermRow> running(Subtree subtree) {
        List<TermRow> rows = jdbc.sql(
                        """
                        select m.id, m.last_name, m.first_name, m.middle_name, m.category, m.category_until, o.short_name
                          from member m join organization o on o.id = m.organization_id
                         where m.category_until <= :until and m.status = 'ON_REGISTER' and %s
                         order by m.category_until, m.name_key, m.id limit :most
                        """
                                .formatted(subtree.people("m")))
                .param(Subtree.PARAMETER, subtree.parameter())
                .param("until", LocalDate.now(clock).plusDays(DAYS))
                .param("most", MOST)
                .query((row, number) -> new TermRow(
                        new MemberId(row.getObject("id", UUID.class)),
                        PersonName.read(row),
                        MemberCategory.valueOf(row.getString("category")),
                        row.getObject("category_until", LocalDate.class),
                        row.getString("short_name")))
                .list();
        events.publishEvent(Audited.part("member.terms", MemberFilter.registered(subtree), rows.size()));
        return rows;
    }
}
