package org.unionregistry.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is mailed at night or at the weekend. 15 September 2026 is a Tuesday. */
class QuietHoursTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Barnaul");

    private final QuietHours quiet = new QuietHours(
            new NotificationProperties("registry@example.org", LocalTime.of(20, 0), LocalTime.of(8, 0)), Clock.system(ZONE));

    @ParameterizedTest
    @CsvSource({
        "2026-09-15T10:00, 2026-09-15T10:00", "2026-09-15T08:00, 2026-09-15T08:00", "2026-09-15T19:59, 2026-09-15T19:59",
        "2026-09-15T20:00, 2026-09-16T08:00", "2026-09-15T07:59, 2026-09-15T08:00", "2026-09-18T21:00, 2026-09-21T08:00",
        "2026-09-19T12:00, 2026-09-21T08:00", "2026-09-20T23:30, 2026-09-21T08:00"
    })
    void what_comes_in_quiet_hours_leaves_on_the_next_working_morning(LocalDateTime moment, LocalDateTime leaves) {
        assertThat(quiet.after(moment.atZone(ZONE).toInstant())).isEqualTo(leaves.atZone(ZONE).toInstant());
    }
}
