package org.unionregistry.demo.region;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Target;
import org.unionregistry.shared.RussianDates;

/** Writes the region's deadlines: the one of the founding story, and the one it works towards now. */
record ProgrammeTable(Target target) {
    private static final LocalDate FOUNDED = LocalDate.of(2018, 12, 20);

    void write(UUID region, LocalDate yesterday) {
        Ids ids = new Ids(26);
        UUID founding = ids.of(FOUNDED.toEpochDay() * 86_400_000L, 0);
        // A school year begins in September; what was not done by the end of the year is due before the next one.
        boolean autumn = yesterday.getMonthValue() >= Month.SEPTEMBER.getValue();
        LocalDate begins = LocalDate.of(yesterday.getYear(), autumn ? 9 : 1, 1);
        LocalDate due = begins.withMonth(autumn ? 12 : 8).withDayOfMonth(31);
        UUID running = ids.of(begins.toEpochDay() * 86_400_000L, 1);
        UUID cards = ids.of(begins.toEpochDay() * 86_400_000L, 2);
        try (Rows rows = target.rows(
                "programme", "id", "version", "organization_id", "name", "measure", "union_decision", "own_decision", "begins_on", "due_on",
                "created_at", "changed_at")) {
            write(rows, founding, region, "Внесение членов Профсоюза в единый реестр", "REGISTER",
                    "Постановление Исполкома Профсоюза от 23.09.2018 № 14-5", "Постановление президиума от 20.12.2018 № 17-3",
                    LocalDate.of(2019, 1, 1), LocalDate.of(2020, 4, 20), FOUNDED);
            write(rows, running, region, "Реестр полон к годовому отчёту", "REGISTER", null,
                    "Постановление президиума от " + RussianDates.text(begins.minusDays(7)) + " № 5-2", begins, due, begins.minusDays(7));
            write(rows, cards, region, "Электронный билет - каждому", "CARDS", null,
                    "Постановление президиума от " + RussianDates.text(begins.minusDays(7)) + " № 5-3", begins, due, begins.minusDays(7));
        }
        try (Rows rows = target.rows("programme_stage", "programme_id", "name", "due_on", "goal")) {
            stage(rows, founding, "Первые организации пробуют", LocalDate.of(2019, 7, 1), 20);
            stage(rows, founding, "Города и крупные районы", LocalDate.of(2020, 1, 1), 60);
            stage(rows, founding, "Все районы", LocalDate.of(2020, 4, 20), 100);
            stage(rows, running, "Отстающие вносят половину", begins.plusMonths(2), 90);
        }
        try (Rows rows = target.rows("programme_control_day", "programme_id", "day")) {
            for (LocalDate day : List.of(LocalDate.of(2019, 7, 1), LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 21), LocalDate.of(2020, 4, 20))) {
                rows.uuid(founding).date(day).end();
            }
            for (LocalDate day = begins.plusMonths(1); day.isBefore(due); day = day.plusMonths(1)) {
                rows.uuid(running).date(day).end();
                rows.uuid(cards).date(day).end();
            }
        }
    }

    private static void stage(Rows rows, UUID programme, String name, LocalDate due, int goal) {
        rows.uuid(programme).text(name).date(due).number(goal).end();
    }

    private static void write(
            Rows rows, UUID id, UUID region, String name, String measure, @Nullable String unions, String own, LocalDate begins, LocalDate due, LocalDate made) {
        Instant moment = made.atTime(5, 0).toInstant(ZoneOffset.UTC);
        rows.uuid(id).number(0).uuid(region).text(name).text(measure).text(unions).text(own).date(begins).date(due).moment(moment).moment(moment).end();
    }
}
