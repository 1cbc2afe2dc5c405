package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Ids;

/**
 * What kept local organisations back: of those the resolution of 21.02.2020 reproached, noted in the days after it and
 * overcome one after the other; and of those that are behind today, noted lately and mostly not overcome.
 */
final class DemoObstacles {
    private static final LocalDate RESOLUTION = LocalDate.of(2020, 2, 21);
    private static final LocalDate DEADLINE = LocalDate.of(2020, 4, 20);
    private static final List<String> REASONS = List.of(
            "NO_INTERNET", "CHAIR_CHANGE_LOCAL", "BAD_INTERNET", "NO_COMPUTER", "SAVES_PLASTIC", "DISBELIEF", "CHAIR_CHANGE_PRIMARY", "NO_CONSENTS");
    private static final List<String> REMEDIES = List.of(
            "Списки школ внесёт районная организация по файлам Excel.",
            "Провести обучение нового председателя, выдать доступ письмом.",
            "Загрузить списки одним файлом из районного центра.",
            "Внести с компьютера школьной библиотеки, помочь по телефону.",
            "Разъяснить, что электронный билет бесплатен.",
            "Показать полноту соседних районов, пригласить на президиум.",
            "Подтвердить председателей первичек после отчётов и выборов.",
            "Раздать бланки согласий вместе с карточками.");

    final List<Noted> all = new ArrayList<>();
    private final Ids ids = new Ids(23);

    DemoObstacles(DemoTree tree, LocalDate yesterday) {
        Iterator<LocalPlan> plans = LocalPlan.all().iterator();
        for (DemoOrganization local : tree.locals()) {
            LocalPlan plan = plans.next();
            if (plan.goal2020() == Goal.NONE || plan.goal2020() == Goal.WEAK) {
                LocalDate noted = RESOLUTION.plusDays(3 + local.number % 9);
                int months = plan.goal2020() == Goal.WEAK ? 2 : 8;
                note(local, local.number, noted, DEADLINE, noted.plusMonths(months).plusDays(local.number % 20));
            }
            if (plan.goalToday() == Goal.WEAK || plan.goalToday() == Goal.IN_PROGRESS && local.number % 2 == 0) {
                LocalDate noted = yesterday.minusDays(20 + local.number % 40);
                note(local, local.number + 3, noted, noted.plusDays(45), local.number % 7 == 0 ? yesterday.minusDays(4) : null);
            }
        }
    }

    private void note(DemoOrganization local, int kind, LocalDate on, LocalDate due, @Nullable LocalDate closed) {
        int at = kind % REASONS.size();
        UUID id = ids.of(on.toEpochDay() * 86_400_000L, all.size());
        all.add(new Noted(id, local, REASONS.get(at), REMEDIES.get(at), due, on, closed));
    }

    /** One obstacle; not closed, it stands to this day. */
    record Noted(UUID id, DemoOrganization at, String reason, String remedy, LocalDate due, LocalDate on, @Nullable LocalDate closed) {}
}
