package org.unionregistry.demo.region;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.copy.Seeds;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.PersonName;

/**
 * The finished check of the demo school against its bookkeeping, with somebody in every group, and the numbers some other
 * schools have asked for.
 */
final class DemoDues {
    private static final int NUMBERED = 12;
    private static final int SILENT = 2;

    final DemoPrimary school;
    final YearMonth month;
    final LocalDate checkedOn;
    final UUID check;
    final List<PersonName> listed = new ArrayList<>();
    final List<DemoMember> paying = new ArrayList<>();
    /** The one written with initials, though two people are called so. */
    @Nullable PersonName ambiguous;

    final Map<DemoPrimary, Integer> numbers = new HashMap<>();

    DemoDues(DemoTree tree, DemoJournal journal, LocalDate yesterday) {
        school = DemoSchool.of(tree);
        month = YearMonth.from(yesterday).minusMonths(1);
        checkedOn = yesterday;
        check = new Ids(22).of(yesterday.toEpochDay() * 86_400_000L, 1);
        List<DemoMember> people = journal.members.stream()
                .filter(one -> one.at == school && !one.status.equals("VOIDED"))
                .sorted(Comparator.comparing(one -> one.person.name.key()))
                .toList();
        List<DemoMember> workers = people.stream().filter(this::owes).toList();
        namesakes(workers);
        pay(workers);
        school.roster.all().stream().filter(one -> one.record == null).forEach(one -> listed.add(one.name));
        people.stream()
                .filter(one -> one.leftOn != null && one.leftOn.isBefore(month.atDay(1)))
                .max(Comparator.comparing((DemoMember one) -> Objects.requireNonNull(one.leftOn)))
                .ifPresent(one -> listed.add(one.person.name));
        tree.primaries().stream()
                .filter(one -> one != school && one.beganOn != null && Seeds.percent("dues-number", one.number) < NUMBERED)
                .forEach(one -> numbers.put(one, payers(one)));
    }

    /** Between three quarters and all of those at work. */
    private static int payers(DemoPrimary primary) {
        return primary.roster.workers() * (300 + Seeds.percent("dues-share", primary.number)) / 400;
    }

    /** When it was done: in the morning of the last day. */
    Instant checkedAt() {
        return checkedOn.atTime(4, 30).toInstant(ZoneOffset.UTC);
    }

    private boolean owes(DemoMember member) {
        return member.isOnRegister() && member.person.category == MemberCategory.WORKER && !member.registeredOn.isAfter(month.atEndOfMonth());
    }

    /** The last but one gets surname and initials of the last, as sisters in law have them. */
    private void namesakes(List<DemoMember> workers) {
        List<DemoMember> free = workers.stream().filter(one -> !one.person.kept).toList();
        if (free.size() < 8) {
            return;
        }
        PersonName name = free.get(4).person.name;
        DemoPerson other = free.stream().skip(5).map(one -> one.person).filter(one -> one.sex == free.get(4).person.sex).findFirst().orElseThrow();
        other.name = new PersonName(name.last(), Namesakes.of(name.first()), name.middle());
        ambiguous = name;
    }

    private void pay(List<DemoMember> workers) {
        int silent = 0;
        for (DemoMember worker : workers) {
            PersonName name = worker.person.name;
            boolean inQuestion = ambiguous != null && name.last().equals(ambiguous.last());
            if (inQuestion) {
                continue;
            }
            if (silent < SILENT && !worker.person.kept && Seeds.percent("dues-silent", worker.person.number) < 25) {
                silent++;
                continue;
            }
            paying.add(worker);
            listed.add(name);
        }
    }
}
