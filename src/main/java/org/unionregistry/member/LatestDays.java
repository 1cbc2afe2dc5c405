package org.unionregistry.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The day of the last thing that happened to people, as far as it still counts. */
@Component
class LatestDays {
    private final JdbcClient jdbc;

    LatestDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LocalDate of(MemberId member) {
        return Objects.requireNonNull(of(List.of(member)).get(member));
    }

    /** An early day for whom nothing counts any more. */
    Map<MemberId, LocalDate> of(Collection<MemberId> members) {
        Map<MemberId, LocalDate> days = new HashMap<>();
        members.forEach(member -> days.put(member, LocalDate.MIN));
        jdbc.sql(
                        """
                        select e.member_id, max(e.day) from membership_event e
                        where e.member_id = any(:members) and e.type not in ('CORRECTION', 'REVERSAL', 'CONSENT', 'MERGE')
                            and not exists (select from membership_event r where r.reverses_id = e.id)
                        group by 1
                        """)
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query(row -> {
                    days.put(new MemberId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class));
                });
        return days;
    }
}
