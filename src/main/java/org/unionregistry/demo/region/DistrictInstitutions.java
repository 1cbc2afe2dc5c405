package org.unionregistry.demo.region;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.unionregistry.demo.copy.Seeds;
import org.unionregistry.demo.names.Villages;
import org.unionregistry.demo.names.Villages.Village;
import org.unionregistry.organization.InstitutionType;

/** Schools and kindergartens of rural districts: a few in the centre, the others in villages. */
final class DistrictInstitutions {
    private final Villages villages = new Villages();

    List<Institution> of(LocalPlan plan) {
        Random random = Seeds.random("district", plan.number());
        List<Institution> all = new ArrayList<>();
        int centres = plan.adjectives().size();
        for (int i = 0; i < centres; i++) {
            centre(all, plan.adjectives().get(i), plan.places().get(i), plan.primaries() / centres, random);
        }
        while (all.size() < plan.primaries()) {
            Village village = villages.next();
            all.add(school(village, random));
            if (all.size() < plan.primaries() && random.nextInt(100) < 72) {
                String name = "МБДОУ детский сад «%s» с. %s".formatted(Kindergartens.any(random), village.name());
                all.add(Institution.inVillage(InstitutionType.PRESCHOOL, name, 6 + random.nextInt(16)));
            }
        }
        return all;
    }

    private static void centre(List<Institution> all, String adjective, String place, int primaries, Random random) {
        String field = " по образованию " + place;
        all.add(new Institution(InstitutionType.AUTHORITY, "Комитет" + field, "комитета" + field, 10 + random.nextInt(15), 0, false));
        int schools = primaries >= 20 ? 3 : primaries >= 13 ? 2 : 1;
        for (int number = 1; number <= schools; number++) {
            String which = schools == 1 ? "" : " № " + number;
            all.add(Institution.of(
                    InstitutionType.GENERAL, "МБОУ «%s СОШ%s»".formatted(adjective, which), 40 + random.nextInt(42)));
        }
        Iterator<String> names = Kindergartens.shuffled(random).iterator();
        for (int number = 0; number < schools + (primaries >= 16 ? 1 : 0); number++) {
            all.add(Institution.of(
                    InstitutionType.PRESCHOOL,
                    "МБДОУ детский сад «%s» %s".formatted(names.next(), place),
                    17 + random.nextInt(23)));
        }
        all.add(Institution.of(
                InstitutionType.SUPPLEMENTARY, "МБУ ДО «Детско-юношеский центр» " + place, 10 + random.nextInt(16)));
        if (primaries >= 14) {
            all.add(Institution.of(InstitutionType.SUPPLEMENTARY, "МБУ ДО «Спортивная школа» " + place, 8 + random.nextInt(10)));
        }
    }

    private static Institution school(Village village, Random random) {
        int workers = 11 + random.nextInt(35);
        String form = workers < 17 ? "МКОУ «%s ООШ»" : "МБОУ «%s СОШ»";
        return Institution.inVillage(InstitutionType.GENERAL, form.formatted(village.adjective()), workers);
    }
}
