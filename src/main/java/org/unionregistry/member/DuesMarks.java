package org.unionregistry.member;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes marks of dues. */
@Component
class DuesMarks {
    private static final String WAS_HERE =
            "(m.organization_id = :organization or m.id = any(array(select g.member_id from %s g where g.day >= :month)))"
                    .formatted(GoneElsewhere.TABLE);

    private final JdbcClient jdbc;

    DuesMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int addByHand(MemberId member, YearMonth month) {
        return jdbc.sql(
                        """
                        insert into dues_mark (member_id, month, source) values (:member, :month, 'CHAIR')
                        on conflict (member_id, month) do nothing
                        """)
                .param("member", member.value())
                .param("month", month.atDay(1))
                .update();
    }

    int removeByHand(MemberId member, YearMonth month) {
        return jdbc.sql("delete from dues_mark where member_id = :member and month = :month and source = 'CHAIR'")
                .param("member", member.value())
                .param("month", month.atDay(1))
                .update();
    }

    /**
     * Of this register, whoever is not named keeps no mark from these lists; nor does who went from it onto another since. A
     * record that was merged keeps what taking that back needs.
     */
    void removeOthers(PayersNamed named, List<UUID> lists) {
        jdbc.sql(
                        """
                        delete from dues_mark k using member m
                         where %s and m.status <> 'MERGED' and k.member_id = m.id and k.month = :month
                           and k.check_id = any(:lists) and not k.member_id = any(:members)
                        """
                                .formatted(WAS_HERE))
                .param("organization", named.organization().value())
                .param("month", named.month().atDay(1))
                .param("lists", lists.toArray(UUID[]::new))
                .param("members", ids(named))
                .update();
    }

    /** Only people who were on this register in that month are marked, whoever is named. */
    int add(PayersNamed named) {
        return jdbc.sql(
                        """
                        insert into dues_mark (member_id, month, source, check_id)
                        select m.id, :month, 'CHECK', :check from member m
                         where m.id = any(:members) and %s and m.status not in ('VOIDED', 'MERGED')
                         order by m.id
                        on conflict (member_id, month) do update set check_id = excluded.check_id
                         where dues_mark.source = 'CHECK' and dues_mark.check_id <> excluded.check_id
                        """
                                .formatted(WAS_HERE))
                .param("month", named.month().atDay(1))
                .param("check", named.check())
                .param("members", ids(named))
                .param("organization", named.organization().value())
                .update();
    }

    private static UUID[] ids(PayersNamed named) {
        return named.members().stream().map(MemberId::value).toArray(UUID[]::new);
    }
}
