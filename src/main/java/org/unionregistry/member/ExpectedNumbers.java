package org.unionregistry.member;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.ReorganizationKind;
import org.unionregistry.organization.ReorganizedHeadcounts;
import org.unionregistry.organization.Reorganizing;

/**
 * What becomes of the declared numbers. A merger adds up how many were expected on either side; of a side that never
 * declared anything only those who are entered are known. An organisation that a split makes expects whoever came; from
 * the one they left they are subtracted as any departure is, and those who are not entered yet stay with it. When an
 * organisation closes without a merger, whoever comes from it is an arrival like any other.
 */
@Component
class ExpectedNumbers {
    private final JdbcClient jdbc;
    private final ReorganizedHeadcounts headcounts;

    ExpectedNumbers(JdbcClient jdbc, ReorganizedHeadcounts headcounts) {
        this.jdbc = jdbc;
        this.headcounts = headcounts;
    }

    /** Asked for before anybody moves. */
    ExpectedSum together(Reorganizing change) {
        List<OrganizationId> sides = Stream.concat(
                        change.what().subjects().stream(), Stream.ofNullable(change.what().target()))
                .toList();
        return jdbc.sql(
                        """
                        select coalesce(bool_or(h.id is not null), false) as declared, coalesce(sum(h.workers), 0) as workers,
                            coalesce(sum(h.students), 0) as students,
                            coalesce(sum(case when h.id is null then coalesce(c.on_register, 0)
                                         else greatest(0, h.members + coalesce(c.arrivals, 0) - coalesce(c.departures, 0)) end), 0) as expected
                        from organization o
                        left join headcount h on h.organization_id = o.id and h.current
                        left join member_counter c on c.organization_id = o.id
                        where o.id = any(:sides)
                        """)
                .param("sides", OrganizationId.values(sides))
                .query((row, number) -> new ExpectedSum(
                        row.getBoolean("declared"), row.getInt("workers"), row.getInt("students"), row.getInt("expected")))
                .single();
    }

    void write(Reorganizing change, ExpectedSum sum, int moved) {
        OrganizationId target = change.what().target();
        if (target == null) {
            return;
        }
        if (change.what().kind() == ReorganizationKind.MERGE) {
            if (sum.declared()) {
                headcounts.write(change, target, sum.workers(), sum.students(), sum.expected());
            }
            return;
        }
        if (change.what().names() != null) {
            int students = students(target);
            headcounts.write(change, target, moved - students, students, moved);
        } else {
            add(change, target, moved);
        }
        if (!change.what().closes()) {
            add(change, change.what().subjects().get(0), -moved);
        }
    }

    /** A number of this very day holds all who came and went up to its day, but not those who do so by this change. */
    private void add(Reorganizing change, OrganizationId organization, int people) {
        jdbc.sql(
                        """
                        select workers, students, members from headcount
                        where organization_id = :id and current and as_of = :day
                        """)
                .param("id", organization.value())
                .param("day", change.day())
                .query(row -> {
                    int members = Math.max(0, row.getInt("members") + people);
                    headcounts.write(change, organization, row.getInt("workers"), row.getInt("students"), members);
                });
    }

    private int students(OrganizationId organization) {
        return jdbc.sql("select count(*) from member where organization_id = :id and status = 'ON_REGISTER' and category = 'STUDENT'")
                .param("id", organization.value())
                .query(Integer.class)
                .single();
    }
}
