package org.unionregistry.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is to be expected of an organisation, from what it did in four weeks. */
class ForecastTest {
    private static final LocalDate DAY = LocalDate.of(2020, 2, 21);
    private static final LocalDate DUE = LocalDate.of(2020, 4, 17);

    @Test
    void who_goes_on_as_before_is_done_on_that_day() {
        Forecast forecast = forecast(60, 100, DUE, 5, 5, 5, 5);

        assertThat(forecast.finish()).isEqualTo(DAY.plusWeeks(8));
        assertThat(forecast.needed()).isEqualTo(5.0);
        assertThat(forecast.chance()).isBetween(49, 51);
        assertThat(forecast.outlook()).isEqualTo(Outlook.UNSURE);
    }

    @Test
    void the_faster_the_work_and_the_less_is_left_the_likelier_it_is() {
        assertThat(forecast(90, 100, DUE, 10, 12, 9, 11).chance()).isEqualTo(99);
        assertThat(forecast(10, 100, DUE, 2, 1, 2, 1).chance()).isEqualTo(1);
        assertThat(forecast(60, 100, DUE, 9, 1, 12, 0).chance()).isGreaterThan(forecast(50, 100, DUE, 9, 1, 12, 0).chance());
        // Uneven weeks say less about the coming ones: nearer to the middle.
        assertThat(forecast(40, 100, DUE, 9, 1, 12, 0).chance()).isGreaterThan(forecast(40, 100, DUE, 6, 5, 6, 5).chance());
    }

    @Test
    void nobody_finishes_standing_still_and_nobody_is_late_who_has_finished() {
        Forecast idle = forecast(60, 100, DUE, 0, 0, 0, 0);
        assertThat(idle.finish()).isNull();
        assertThat(idle.chance()).isZero();
        assertThat(idle.outlook()).isEqualTo(Outlook.STANDS_STILL);

        Forecast done = forecast(100, 100, DUE, 0, 0, 0, 0);
        assertThat(done.finish()).isEqualTo(DAY);
        assertThat(done.chance()).isEqualTo(100);
        assertThat(done.needed()).isNull();
        assertThat(done.outlook()).isEqualTo(Outlook.DONE);
    }

    @Test
    void without_a_headcount_or_a_deadline_nothing_is_promised() {
        assertThat(forecast(5, 0, DUE, 1, 1, 1, 1).outlook()).isEqualTo(Outlook.NOT_ASSESSED);
        assertThat(forecast(5, 0, DUE, 1, 1, 1, 1).finish()).isNull();

        Forecast open = forecast(60, 100, null, 5, 5, 5, 5);
        assertThat(open.chance()).isNull();
        assertThat(open.needed()).isNull();
        assertThat(open.outlook()).isEqualTo(Outlook.OPEN);
        assertThat(open.finish()).isEqualTo(DAY.plusWeeks(8));
    }

    @Test
    void after_the_deadline_there_is_no_chance_left() {
        Forecast late = forecast(60, 100, DAY, 5, 5, 5, 5);

        assertThat(late.chance()).isZero();
        assertThat(late.needed()).isNull();
    }

    @Test
    void who_joins_or_leaves_makes_no_pace() {
        Figures before = figures(60, 100, 100);
        Figures joined = figures(63, 103, 100);
        Figures left = figures(58, 98, 100);

        assertThat(Pace.done(joined)).isEqualTo(Pace.done(before)).isEqualTo(Pace.done(left));
        assertThat(Pace.between(List.of(9L, 7L, 7L, 4L, 0L)).weekly()).containsExactly(2L, 0L, 3L, 4L);
    }

    private static Forecast forecast(long counted, long expected, @Nullable LocalDate due, long... weeks) {
        return new Forecast(
                figures(counted, expected, expected),
                new Pace(List.of(weeks[0], weeks[1], weeks[2], weeks[3])),
                DAY,
                due);
    }

    private static Figures figures(long counted, long expected, long declared) {
        return new Figures(1, 0, expected == 0 ? 1 : 0, declared, expected, counted, counted, Math.max(0, expected - counted), 0, 0, DAY, Set.of(), null);
    }
}
