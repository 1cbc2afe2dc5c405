package org.unionregistry.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/** Reads who takes part, and who could; people of the reader's part only. */
@Component
public class ParticipantQueries {
    /** More do not fit into a room, nor on a page. */
    public static final int MOST = 500;

    private static final String COLUMNS =
            "m.id as mandate_id, o.id as organization_id, o.short_name, m.last_name, m.first_name, m.middle_name, m.office";

    private static final String HOLDS = "m.since <= :day and (m.until is null or m.until > :day)";

    private final JdbcClient jdbc;
    private final Clock clock;

    ParticipantQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By organisation. */
    public List<ParticipantRow> of(TrainingSessionId session, Subtree reader) {
        return jdbc.sql("""
                        select %s, p.attendance, null as trained_on
                          from training_participant p
                          join mandate m on m.id = p.mandate_id
                          join organization o on o.id = p.organization_id
                         where p.session_id = :session and %s
                         order by o.name_key, o.id, m.last_name
                        """.formatted(COLUMNS, reader.organizations("o")))
                .param("session", session.value())
                .param(Subtree.PARAMETER, reader.parameter())
                .query(ParticipantRow::read)
                .list();
    }

    /**
     * Who keeps the registers directly below an organisation and is not invited yet; one more than {@link #MOST} says
     * that there are others.
     *
     * @param untrained only those who never took part
     */
    public List<ParticipantRow> candidates(TrainingSessionId session, OrganizationId under, boolean untrained, Subtree reader) {
        return jdbc.sql("""
                        select * from (
                        select %s, null as attendance, %s as trained_on, o.name_key
                          from organization o
                          join mandate m on m.organization_id = o.id and m.office in ('CHAIR', 'CLERK') and %s
                         where o.parent_id = :under and o.status <> 'LIQUIDATED' and %s
                           and not exists (select from training_participant p where p.session_id = :session and p.mandate_id = m.id)
                        ) c where not :untrained or c.trained_on is null
                         order by c.name_key, c.organization_id, c.last_name limit %d
                        """.formatted(COLUMNS, TrainedSql.lastDay("m"), HOLDS, reader.organizations("o"), MOST + 1))
                .param("session", session.value())
                .param("under", under.value())
                .param("untrained", untrained)
                .param("day", LocalDate.now(clock))
                .param(Subtree.PARAMETER, reader.parameter())
                .query(ParticipantRow::read)
                .list();
    }
}
