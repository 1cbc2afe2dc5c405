package org.unionregistry.demo.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.unionregistry.demo.copy.Seeds;
import org.unionregistry.organization.InstitutionType;

/** Schools and kindergartens of a city, numbered. */
final class CityInstitutions {

    List<Institution> of(LocalPlan plan) {
        Random random = Seeds.random("city", plan.number());
        String place = plan.places().get(0);
        int schools = Math.round(plan.primaries() * 0.38f);
        int supplementary = Math.max(1, Math.round(plan.primaries() * 0.08f));
        int boarding = plan.primaries() / 28;
        List<Institution> all = new ArrayList<>();
        String field = " по образованию " + place;
        all.add(new Institution(InstitutionType.AUTHORITY, "Комитет" + field, "комитета" + field, 12 + random.nextInt(20), 0, false));
        for (int number = 1; number <= schools; number++) {
            all.add(school(number, place, random));
        }
        for (int number = 1; number <= supplementary; number++) {
            String which = supplementary == 1 ? "" : " № " + number;
            all.add(Institution.of(
                    InstitutionType.SUPPLEMENTARY,
                    "МБУ ДО «Центр детского творчества%s» %s".formatted(which, place),
                    18 + random.nextInt(34)));
        }
        for (int number = 1; number <= boarding; number++) {
            all.add(Institution.of(
                    InstitutionType.BOARDING_ORPHAN,
                    "КГБОУ «Общеобразовательная школа-интернат № %d» %s".formatted(number, place),
                    28 + random.nextInt(30)));
        }
        if (plan.primaries() > 60) {
            all.add(Institution.of(
                    InstitutionType.OTHER, "МБУ «Центр психолого-педагогической помощи» " + place, 10 + random.nextInt(14)));
        }
        for (int number = 1; all.size() < plan.primaries(); number++) {
            String name = "МБДОУ «Детский сад № %d «%s»» %s".formatted(number, Kindergartens.any(random), place);
            all.add(Institution.of(InstitutionType.PRESCHOOL, name, 21 + random.nextInt(29)));
        }
        return all;
    }

    private static Institution school(int number, String place, Random random) {
        int kind = random.nextInt(100);
        String form = kind < 78 ? "МБОУ «СОШ № %d» %s" : kind < 90 ? "МБОУ «Гимназия № %d» %s" : "МБОУ «Лицей № %d» %s";
        return Institution.of(InstitutionType.GENERAL, form.formatted(number, place), 44 + random.nextInt(58));
    }
}
