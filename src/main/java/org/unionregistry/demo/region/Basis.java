package org.unionregistry.demo.region;

import java.time.LocalDate;
import org.unionregistry.member.DepartureReason;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.shared.RussianDates;

/** The documents behind events. */
final class Basis {
    private Basis() {}

    static String admission(LocalDate day, DemoPrimary primary) {
        return protocol(day, primary);
    }

    static String departure(DepartureReason reason, LocalDate day, DemoPrimary primary) {
        return switch (reason) {
            case OWN_WISH, RETIRED_WITHOUT_MEMBERSHIP -> "Заявление от " + RussianDates.text(day);
            case EXPELLED_DUES, EXPELLED_CHARTER -> protocol(day, primary);
            case DEATH -> "Извещение";
            case LOST_CONNECTION -> "Сверка списков";
            default -> order(day);
        };
    }

    static String change(MemberCategory to, LocalDate day) {
        return to == MemberCategory.PENSIONER ? "Заявление от " + RussianDates.text(day) : order(day);
    }

    private static String protocol(LocalDate day, DemoPrimary primary) {
        int number = 1 + day.getMonthValue() + primary.number % 3;
        return "Протокол профкома № %d от %s".formatted(number, RussianDates.text(day));
    }

    private static String order(LocalDate day) {
        return "Приказ № %d-к от %s".formatted(10 + day.getDayOfYear() / 3, RussianDates.text(day));
    }
}
