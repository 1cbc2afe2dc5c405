package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** Reads how one person pays dues; reading leaves a trace. */
@Component
public class DuesQueries {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    DuesQueries(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** 404 outside the user's part. */
    public DuesRecord of(MemberId id, Subtree subtree) {
        DuesRecord record = jdbc.sql(
                        """
                        select m.id, m.last_name, m.first_name, m.middle_name, m.status, m.category, m.joined_on, m.left_on,
                               m.organization_id, m.region_id, m.local_id, o.short_name, d.id as application, d.applied_on, d.withdrawn_on,
                               d.ended_by is not null as moved,
                               array(select to_char(k.month, 'YYYY-MM') || k.source from dues_mark k
                                      where k.member_id = m.id order by k.month desc) as marks
                          from member m join organization o on o.id = m.organization_id
                          left join lateral (select * from deduction_application d where d.member_id = m.id
                                              order by d.withdrawn_on is null desc, d.applied_on desc, d.recorded_at desc limit 1) d on true
                         where m.id = :id and m.status not in ('VOIDED', 'MERGED') and %s
                        """
                                .formatted(subtree.people("m")))
                .param("id", id.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(DuesQueries::read)
                .optional()
                .orElseThrow(NotFound::new);
        events.publishEvent(Audited.of("member.dues.read", id, record.home(), Map.of()));
        return record;
    }

    private static DuesRecord read(ResultSet row, int number) throws SQLException {
        return new DuesRecord(
                new MemberId(row.getObject("id", UUID.class)),
                PersonName.read(row),
                MemberStatus.valueOf(row.getString("status")),
                MemberCategory.valueOf(row.getString("category")),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                Home.read(row),
                row.getString("short_name"),
                row.getObject("application", UUID.class),
                row.getObject("applied_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getBoolean("moved"),
                marks((String[]) row.getArray("marks").getArray()));
    }

    private static List<DuesMark> marks(String[] packed) {
        return Arrays.stream(packed)
                .map(one -> new DuesMark(YearMonth.parse(one.substring(0, 7)), DuesSource.valueOf(one.substring(7))))
                .toList();
    }
}
