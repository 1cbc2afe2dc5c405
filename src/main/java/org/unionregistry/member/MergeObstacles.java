package org.unionregistry.member;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** What stands in the way of taking a merge back. */
@Component
class MergeObstacles {
    private final JdbcClient jdbc;
    private final Clock clock;

    MergeObstacles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Refusal> of(Merge merge, Instant now) {
        LocalDate last = LocalDate.ofInstant(merge.at().plus(MergeUndoService.TERM), clock.getZone());
        if (LocalDate.ofInstant(now, clock.getZone()).isAfter(last)) {
            return Optional.of(new Refusal("member.merge.undo.tooLate", RussianDates.text(last)));
        }
        return newer(merge.survivor().value(), merge.at());
    }

    /** Something entered later that still counts; what was itself taken back since is no obstacle. */
    private Optional<Refusal> newer(UUID survivor, Instant at) {
        return jdbc.sql(
                        """
                        select e.type, e.entered_at from membership_event e left join membership_event was on was.id = e.reverses_id
                        where e.member_id = :survivor and e.entered_at > :at
                            and not exists (select from membership_event r where r.reverses_id = e.id)
                            and (was.id is null or was.entered_at <= :at)
                        order by e.entered_at limit 1
                        """)
                .param("survivor", survivor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Refusal(
                        row.getString("type").equals("MERGE") ? "member.merge.undo.merged" : "member.merge.undo.newer",
                        RussianDates.text(LocalDate.ofInstant(row.getTimestamp("entered_at").toInstant(), clock.getZone()))))
                .optional();
    }
}
