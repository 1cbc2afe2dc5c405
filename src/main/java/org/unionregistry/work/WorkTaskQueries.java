package org.unionregistry.work;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** Reads the tasks of the reader's own working group. */
@Component
public class WorkTaskQueries {
    private static final int MOST = 300;

    private static final String OWN =
            "t.withdrawn_on is null and (o.id = :scope or :country and o.type = 'CENTRE')";

    private static final String SELECT =
            """
            select t.id, t.version, t.words, t.member_id, m.name as member_name, m.left_on is not null as member_left, t.about_id, a.short_name as about_name, t.due_on,
                   t.noted_on, t.done_on, t.result
              from work_task t
              join organization o on o.id = t.organization_id
              left join work_member m on m.id = t.member_id
              left join organization a on a.id = t.about_id
             where %s
            """
                    .formatted(OWN);

    private final JdbcClient jdbc;

    WorkTaskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is to be done first, the most pressing before; then what was done last. */
    public List<WorkTaskRow> all(Subtree reader) {
        return select(SELECT + " order by t.done_on desc nulls first, t.due_on nulls last, t.noted_on, t.id limit " + MOST, reader)
                .query(WorkTaskRow::read)
                .list();
    }

    /** One of them, or a 404. */
    public WorkTaskRow require(WorkTaskId id, Subtree reader) {
        return select(SELECT + " and t.id = :id", reader).param("id", id.value()).query(WorkTaskRow::read).optional().orElseThrow(NotFound::new);
    }

    /** How many should have been done by the day. */
    public int overdue(Subtree reader, LocalDate day) {
        return select("select count(*) from work_task t join organization o on o.id = t.organization_id where t.done_on is null and t.due_on < :day and " + OWN, reader)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec select(String sql, Subtree reader) {
        return jdbc.sql(sql).param(Subtree.PARAMETER, reader.parameter()).param("country", reader instanceof Subtree.Country);
    }
}
