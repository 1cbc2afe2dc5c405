package org.unionregistry.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the completion table of every evening said, kept in the night after and never changed later: whatever is entered,
 * confirmed or reorganised afterwards belongs to the evenings that come.
 */
@Service
public class Snapshots {
    /** Any number will do; it names this work among the advisory locks of the database. */
    private static final long LOCK = 4_200_086;
    /** So many evenings at once, so that those of years do not make one endless transaction. */
    private static final int EVENINGS = 92;

    private final JdbcClient jdbc;
    private final Clock clock;

    Snapshots(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Is there a snapshot of this evening? */
    @Transactional(readOnly = true)
    public boolean has(LocalDate day) {
        return jdbc.sql("select exists (select from completion_snapshot where day = :day)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** The last evening kept; none before the first. */
    @Transactional(readOnly = true)
    public @Nullable LocalDate last() {
        return jdbc.sql("select max(day) from completion_snapshot")
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list()
                .get(0);
    }

    /**
     * Keeps the next evenings that are over and not kept yet, the oldest first. Of several instances the one that comes
     * first works.
     *
     * @return whether more are left
     */
    @Transactional
    public boolean keepSome() {
        if (!jdbc.sql("select pg_try_advisory_xact_lock(:lock)").param("lock", LOCK).query(Boolean.class).single()) {
            return false;
        }
        LocalDate from = next();
        LocalDate last = LocalDate.now(clock).minusDays(1);
        if (from == null || from.isAfter(last)) {
            return false;
        }
        LocalDate to = from.plusDays(EVENINGS - 1L).isBefore(last) ? from.plusDays(EVENINGS - 1L) : last;
        jdbc.sql("set local statement_timeout = '30min'").update();
        jdbc.sql(SnapshotSql.KEEP)
                .param("from", from)
                .param("to", to)
                .param("start", startOf(from))
                .param("end", startOf(to.plusDays(1)))
                .param("zone", clock.getZone().getId())
                .update();
        jdbc.sql("insert into completion_snapshot (day, taken_at) select cast(generate_series(cast(:from as timestamp), :to, '1 day') as date), :now")
                .param("from", from)
                .param("to", to)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return to.isBefore(last);
    }

    /** The first evening nobody kept; before the first snapshot that of the day on which the first thing was entered. */
    private @Nullable LocalDate next() {
        return jdbc.sql("select " + SnapshotSql.NEXT)
                .param("zone", clock.getZone().getId())
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list()
                .get(0);
    }

    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
