package org.unionregistry.work;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** Reads working groups: the one of the reader's organisation, and those above, whom it may call. */
@Component
public class WorkGroupQueries {
    private static final String SELECT =
            """
            select * from (
            select m.id, m.version, o.short_name, o.type, m.name, m.duty, m.phone, m.left_on,
                   o.id = :scope or :country and o.type = 'CENTRE' as own,
                   (select count(*) from work_task t where t.member_id = m.id and t.done_on is null and t.withdrawn_on is null) as open,
                   coalesce((%s) and o.id <> :scope and o.type <> 'CENTRE', false) as below
              from work_member m join organization o on o.id = m.organization_id
             where %s
            ) w where not w.below
            """;

    private final JdbcClient jdbc;

    WorkGroupQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The own ones first, also those who left; of the groups above those who are there. */
    public List<WorkMemberRow> members(Subtree reader) {
        return select(reader, " and (w.own or w.left_on is null) order by w.own desc, w.type desc, w.short_name, w.left_on is not null, w.name, w.id").list();
    }

    /** One of the own ones, or a 404. */
    public WorkMemberRow require(WorkMemberId id, Subtree reader) {
        return select(reader, " and w.own").list().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    private JdbcClient.MappedQuerySpec<WorkMemberRow> select(Subtree reader, String rest) {
        return jdbc.sql(SELECT.formatted(reader.organizations("o"), reader.organizationsAndAbove("o")) + rest)
                .param(Subtree.PARAMETER, reader.parameter())
                .param("country", reader instanceof Subtree.Country)
                .query(WorkMemberRow::read);
    }
}
