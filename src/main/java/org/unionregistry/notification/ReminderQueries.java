package org.unionregistry.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** Reads rules: each organisation has its own, and sees nobody else's. */
@Component
public class ReminderQueries {
    private static final String SELECT =
            """
            select r.id, r.version, r.organization_id, r.kind, r.threshold, r.days_before, r.repeat_days, r.active, r.ran_on, s.sent, s.last_sent
              from reminder r
              join organization o on o.id = r.organization_id
              left join lateral (
                   select count(*) as sent, max(n.sent_at) as last_sent from notice n where n.reminder_id = r.id) s on true
             where (o.id = :scope or :country and o.type = 'CENTRE')
            """;

    private final JdbcClient jdbc;

    ReminderQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ReminderRow> of(Subtree reader) {
        return select("order by r.active desc, r.id", reader).query(ReminderRow::read).list();
    }

    /** One of them, or a 404. */
    public ReminderRow require(ReminderId id, Subtree reader) {
        return select("and r.id = :id", reader).param("id", id.value()).query(ReminderRow::read).optional().orElseThrow(NotFound::new);
    }

    /** Active rules whose turn of the day is still to come. */
    List<ReminderId> due(LocalDate today) {
        return jdbc.sql("select id from reminder where active and (ran_on is null or ran_on < :today) order by id")
                .param("today", today)
                .query((row, number) -> new ReminderId(row.getObject(1, UUID.class)))
                .list();
    }

    private JdbcClient.StatementSpec select(String rest, Subtree reader) {
        return jdbc.sql(SELECT + rest)
                .param(Subtree.PARAMETER, reader.parameter())
                .param("country", reader instanceof Subtree.Country);
    }
}
