package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
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

    /** Something entered later that still counts, {@code type, entered_at}; what was itself taken back since is no obstacle. */
    static String newer(String survivor, String mergedAt) {
        return """
               select e.type, e.entered_at from membership_event e left join membership_event was on was.id = e.reverses_id
               where e.member_id = %1$s and e.entered_at > %2$s
                   and not exists (select from membership_event r where r.reverses_id = e.id)
                   and (was.id is null or was.entered_at <= %2$s)
               order by e.entered_at limit 1"""
                .formatted(survivor, mergedAt);
    }

    Optional<Refusal> of(Merge merge, Instant now) {
        return jdbc.sql("select n.type, n.entered_at from member_merge g left join lateral (%s) n on true where g.id = :id"
                        .formatted(newer("g.survivor_id", "g.merged_at")))
                .param("id", merge.id())
                .query((row, number) -> judge(merge.at(), row, now))
                .single();
    }

    /** From a row with what is newer, if anything is. */
    Optional<Refusal> judge(Instant mergedAt, ResultSet row, Instant now) throws SQLException {
        LocalDate last = last(mergedAt);
        if (day(now).isAfter(last)) {
            return Optional.of(new Refusal("member.merge.undo.tooLate", RussianDates.text(last)));
        }
        OffsetDateTime newer = row.getObject("entered_at", OffsetDateTime.class);
        if (newer == null) {
            return Optional.empty();
        }
        boolean merged = row.getString("type").equals(MembershipEventType.MERGE.name());
        String key = merged ? "member.merge.undo.merged" : "member.merge.undo.newer";
        return Optional.of(new Refusal(key, RussianDates.text(day(newer.toInstant()))));
    }

    /** The last day on which it can be taken back. */
    LocalDate last(Instant mergedAt) {
        return day(mergedAt.plus(MergeUndoService.TERM));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
