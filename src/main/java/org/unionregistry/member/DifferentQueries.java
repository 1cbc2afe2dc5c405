package org.unionregistry.member;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;

/** Pairs of the part about which somebody has decided that they are two people, the latest first. */
@Component
public class DifferentQueries {
    /** More than anybody looks through; older decisions hold all the same. */
    public static final int MOST = 100;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    DifferentQueries(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public List<DifferentRow> latest(Subtree subtree) {
        List<DifferentRow> rows = jdbc.sql(
                        """
                        select d.id, d.note, d.decided_at, d.decided_by, %s, %s from member_different d
                        join member a on a.id = d.a_id join member b on b.id = d.b_id
                        join organization oa on oa.id = a.organization_id join organization ob on ob.id = b.organization_id
                        where d.undone_at is null and %s and %s order by d.decided_at desc, d.id limit :most
                        """
                                .formatted(TwinSide.columns("a", "oa"), TwinSide.columns("b", "ob"), subtree.people("a"), subtree.people("b")))
                .param(Subtree.PARAMETER, subtree.parameter())
                .param("most", MOST)
                .query((row, number) -> new DifferentRow(
                        row.getObject("id", UUID.class), TwinSide.read(row, "a"), TwinSide.read(row, "b"), row.getString("note"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        row.getObject("decided_by", UUID.class)))
                .list();
        events.publishEvent(Audited.part("member.duplicates", MemberFilter.registered(subtree), rows.size()));
        return rows;
    }
}
