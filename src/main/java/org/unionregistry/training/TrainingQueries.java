package org.unionregistry.training;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** Reads sessions: those held in the reader's part, and those above to which somebody of it is invited. */
@Component
public class TrainingQueries {
    private static final int MOST = 200;

    private static final String SELECT =
            """
            select s.id, s.version, o.short_name, s.title, s.held_on, s.begins_at, s.place, s.note, s.cancelled_on,
                   o.id = :scope or :country and o.type = 'CENTRE' as own, coalesce(p.people, 0) as people, coalesce(p.attended, 0) as attended
              from training_session s
              join organization o on o.id = s.organization_id
              left join lateral (
                   select count(*) as people, count(*) filter (where p.attendance = 'ATTENDED') as attended
                     from training_participant p join organization x on x.id = p.organization_id
                    where p.session_id = s.id and %1$s) p on true
             where (%2$s or p.people > 0)
            """;

    private final JdbcClient jdbc;

    TrainingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first; the centre is not shown what every local organisation does. */
    public List<TrainingRow> all(Subtree reader) {
        return select(reader, " and (not :country or o.type <> 'LOCAL') order by s.held_on desc, s.id limit " + MOST).query(TrainingRow::read).list();
    }

    /** One of them, or a 404. */
    public TrainingRow require(TrainingSessionId id, Subtree reader) {
        return select(reader, " and s.id = :id").param("id", id.value()).query(TrainingRow::read).optional().orElseThrow(NotFound::new);
    }

    /** What the reader's own organisation is invited to from the day on, the next first; also what was called off. */
    public List<TrainingRow> coming(Subtree reader, LocalDate day) {
        return select(
                        reader,
                        """
                         and s.held_on >= :day
                         and exists (select from training_participant i where i.session_id = s.id and i.organization_id = :scope)
                         order by s.held_on, s.id
                        """)
                .param("day", day)
                .query(TrainingRow::read)
                .list();
    }

    private JdbcClient.StatementSpec select(Subtree reader, String rest) {
        return jdbc.sql(SELECT.formatted(reader.organizations("x"), reader.organizations("o")) + rest)
                .param(Subtree.PARAMETER, reader.parameter())
                .param("country", reader instanceof Subtree.Country);
    }
}
