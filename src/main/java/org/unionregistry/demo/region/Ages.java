package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.Random;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.organization.InstitutionType;

/** How old people are and when they joined. */
final class Ages {
    private static final LocalDate REGISTER_BEGAN = LocalDate.of(2018, 12, 15);

    private Ages() {}

    static MemberCategory oldCategory(DemoPrimary primary, Random random) {
        int chosen = random.nextInt(1000);
        if (chosen < 900) {
            return newCategory(primary);
        }
        if (chosen < 965) {
            return MemberCategory.PENSIONER;
        }
        return chosen < 996 ? MemberCategory.ON_LEAVE : MemberCategory.LAID_OFF;
    }

    static MemberCategory newCategory(DemoPrimary primary) {
        boolean apparatus = primary.parent != null && primary.institution.type() == InstitutionType.OTHER && primary.plan == null;
        return apparatus ? MemberCategory.UNION_STAFF : MemberCategory.WORKER;
    }

    static LocalDate birth(MemberCategory category, InstitutionType institution, LocalDate day, Random random) {
        double age = switch (category) {
            case STUDENT -> institution == InstitutionType.HIGHER ? 17.2 + random.nextInt(5) : 15.3 + random.nextInt(4);
            case PENSIONER -> 57 + random.nextInt(14) + random.nextInt(13);
            case ON_LEAVE -> 22 + random.nextInt(17);
            default -> 22 + (random.nextInt(45) + random.nextInt(45)) / 2.0;
        };
        return day.minusDays((long) (age * 365.25) + random.nextInt(365));
    }

    /** Newcomers are young, but not all of them. */
    static LocalDate beginner(LocalDate day, Random random) {
        double youth = random.nextDouble();
        return day.minusDays((long) ((20.5 + youth * youth * 36) * 365.25) + random.nextInt(365));
    }

    /** Teachers joined with their first job; students in their first autumn. */
    static LocalDate joining(MemberCategory category, LocalDate birth, Random random) {
        if (category == MemberCategory.STUDENT) {
            int year = Math.min(2018, birth.plusYears(17).getYear() + (birth.getMonthValue() > 9 ? 1 : 0));
            LocalDate autumn = LocalDate.of(year, 9, 5).plusDays(random.nextInt(50));
            return autumn.isBefore(birth.plusYears(14)) ? LocalDate.of(2018, 10, 15) : autumn;
        }
        long from = birth.plusYears(18).toEpochDay();
        long until = Math.max(from + 1, REGISTER_BEGAN.toEpochDay());
        double late = random.nextDouble();
        long day = from + (long) ((until - from) * late * late * 0.8);
        return LocalDate.ofEpochDay(Math.min(day, REGISTER_BEGAN.toEpochDay()));
    }
}
