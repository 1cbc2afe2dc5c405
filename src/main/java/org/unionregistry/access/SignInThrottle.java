package org.unionregistry.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Throttle;

/**
 * Slows down guessing. An attempt is counted before the password is looked at, so that many at once through several
 * instances count as many; a success takes its own attempt back. What is counted stays counted, whatever becomes of the
 * attempt: hence the transaction of its own.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class SignInThrottle implements Throttle {
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final String ENTER =
            """
            insert into sign_in_throttle as t (key, failures, last_failure) values (:key, 1, :now)
            on conflict (key) do update
               set failures = case when t.last_failure < :forgotten then 1 else t.failures + 1 end,
                   blocked_until = case when t.last_failure >= :forgotten and t.failures + 1 >= :limit
                       then cast(:now as timestamptz)
                            + least(power(2, least(t.failures + 1 - :limit, 4)), 15) * interval '1 minute' end,
                   last_failure = :now
             where t.blocked_until is null or t.blocked_until <= :now
            returning failures
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts an attempt; what is left to wait when there were too many. */
    public Optional<Duration> enter(Guess guess) {
        Instant now = Instant.now(clock);
        boolean allowed = jdbc.sql(ENTER)
                .param("key", guess.key())
                .param("limit", guess.limit())
                .param("now", at(now))
                .param("forgotten", at(now.minus(FORGOTTEN_AFTER)))
                .query(Integer.class)
                .optional()
                .isPresent();
        return allowed ? Optional.empty() : Optional.of(left(guess, now));
    }

    @Override
    public Optional<Duration> enter(String key, int limit) {
        return enter(Guess.of(key, limit));
    }

    @Override
    public void forget(String key, int limit) {
        succeeded(Guess.of(key, limit));
    }

    /** Counts an attempt, and refuses it in words when there were too many. */
    public void enterOrRefuse(Guess guess) {
        enter(guess).ifPresent(left -> {
            throw new Refusal("access.sign-in.blocked", minutes(left));
        });
    }

    /** What is left to wait, in whole minutes. */
    public static long minutes(Duration left) {
        return Math.max(1, left.plusSeconds(59).toMinutes());
    }

    /** The attempt was right: it no longer counts. */
    public void succeeded(Guess guess) {
        jdbc.sql(
                        """
                        update sign_in_throttle
                           set failures = greatest(failures - 1, 0),
                               blocked_until = case when failures > :limit then blocked_until end
                         where key = :key
                        """)
                .param("key", guess.key())
                .param("limit", guess.limit())
                .update();
    }

    /** The right password was given: earlier mistakes are forgiven. */
    public void forgive(Guess guess) {
        jdbc.sql("delete from sign_in_throttle where key = :key or last_failure < :old")
                .param("key", guess.key())
                .param("old", at(Instant.now(clock).minus(FORGOTTEN_AFTER)))
                .update();
    }

    private Duration left(Guess guess, Instant now) {
        return jdbc.sql("select blocked_until from sign_in_throttle where key = :key")
                .param("key", guess.key())
                .query(OffsetDateTime.class)
                .optional()
                .map(until -> Duration.between(now, until.toInstant()))
                .orElse(Duration.ZERO);
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
