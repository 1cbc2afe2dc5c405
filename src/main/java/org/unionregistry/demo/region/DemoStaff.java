package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.copy.Seeds;
import org.unionregistry.demo.names.FullNames;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.PersonName;
import org.unionregistry.member.Sex;

/**
 * The paid staff of the local organisations and of the region. Most are in order; of every class of exception there are a
 * few, at places that never change.
 */
final class DemoStaff {
    private static final List<String> TITLES = List.of("Специалист", "Бухгалтер", "Ведущий специалист", "Юрист");
    private static final int EVERY = 11;

    final List<Position> positions = new ArrayList<>();
    private final Ids ids = new Ids(21);
    private final FullNames names = new FullNames();

    /** Those who pay as they should; the others are exceptions. */
    final List<DemoMember> paying = new ArrayList<>();

    final List<DemoMember> applied = new ArrayList<>();

    DemoStaff(DemoTree tree, DemoJournal journal) {
        Map<DemoOrganization, List<DemoMember>> candidates = candidates(tree, journal);
        List<DemoOrganization> employers = new ArrayList<>(tree.locals());
        for (int i = 0; i < 4; i++) {
            employers.add(tree.region());
        }
        for (int i = 0; i < employers.size(); i++) {
            DemoOrganization employer = employers.get(i);
            int kind = i % EVERY;
            DemoOrganization register = kind == 9 ? employers.get((i + 1) % tree.locals().size()) : employer;
            List<DemoMember> free = candidates.getOrDefault(register, List.of());
            DemoMember holder = kind == 3 || free.isEmpty() ? null : free.remove(0);
            hire(i, employer, holder);
            if (holder != null && kind != 5) {
                applied.add(holder);
            }
            if (holder != null && kind != 7) {
                paying.add(holder);
            }
        }
    }

    private void hire(int number, DemoOrganization employer, @Nullable DemoMember holder) {
        Random random = Seeds.random("staff", number);
        LocalDate since = LocalDate.of(2019 + number % 6, 1 + number % 12, 1 + number % 27);
        positions.add(new Position(
                ids.of(since.toEpochDay() * 86_400_000L, number), employer, TITLES.get(number % TITLES.size()), holder,
                holder == null ? names.pick(Sex.FEMALE, random) : holder.person.name,
                holder == null ? LocalDate.of(1970 + number % 25, 5, 1 + number % 28) : holder.person.birth, since));
    }

    /** Workers with a known birth date by the organisation above their primary, a few of each. */
    private static Map<DemoOrganization, List<DemoMember>> candidates(DemoTree tree, DemoJournal journal) {
        Map<DemoOrganization, List<DemoMember>> found = new LinkedHashMap<>();
        for (DemoMember member : journal.members) {
            boolean fits = member.isOnRegister() && member.person.birthKnown && !member.person.kept
                    && member.person.category == MemberCategory.WORKER && !member.at.scripted
                    && member.person.joinedOn.getYear() < 2019;
            List<DemoMember> own = found.computeIfAbsent(member.at.parent == null ? tree.region() : member.at.parent, any -> new ArrayList<>());
            if (fits && own.size() < 6) {
                own.add(member);
            }
        }
        return found;
    }

    /** A paid position and who holds it; somebody on no register is known by name and birth date alone. */
    record Position(
            UUID id, DemoOrganization employer, String title, @Nullable DemoMember holder, PersonName name, LocalDate birth, LocalDate since) {}
}
