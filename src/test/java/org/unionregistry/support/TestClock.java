package org.unionregistry.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. It starts at ten in the morning of {@link #TODAY}. */
public class TestClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Barnaul");
    public static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    private final ZoneId zone;
    private final AtomicReference<Instant> now;

    public TestClock() {
        this(ZONE, new AtomicReference<>());
        reset();
    }

    private TestClock(ZoneId zone, AtomicReference<Instant> now) {
        this.zone = zone;
        this.now = now;
    }

    public void reset() {
        setToday(TODAY);
    }

    /** Ten in the morning of that day. */
    public void setToday(LocalDate day) {
        now.set(day.atTime(10, 0).atZone(zone).toInstant());
    }

    public void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(other, now);
    }
}
