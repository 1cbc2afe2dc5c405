package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.copy.Seeds;
import org.unionregistry.demo.names.Contacts;
import org.unionregistry.demo.names.FullNames;
import org.unionregistry.member.PersonName;
import org.unionregistry.member.Sex;
import org.unionregistry.organization.Office;
import org.unionregistry.shared.RussianDates;

/**
 * Chairs with their history, elected anew in the campaigns of 2014, 2019 and 2024, and the other offices of the
 * region. The chairs of primaries are members of them.
 */
final class Mandates {
    private static final int[] CAMPAIGNS = {2014, 2019, 2024};

    final List<DemoMandate> all = new ArrayList<>();

    private final FullNames names = new FullNames();
    private final Contacts contacts;
    private final LocalDate yesterday;
    private final Ids ids = new Ids(8);

    Mandates(Contacts contacts, LocalDate yesterday) {
        this.contacts = contacts;
        this.yesterday = yesterday;
    }

    /** The chair of an organisation above the primaries, the same person or a new one after each campaign. */
    void chairs(DemoOrganization organization, int changing) {
        Random random = Seeds.random("chair", organization.number);
        elections(organization, someone(random), () -> random.nextInt(100) < changing ? someone(random) : null, random, true);
    }

    /** The chair of a primary, out of its members. */
    void chairs(DemoPrimary primary) {
        List<DemoPerson> candidates = candidates(primary);
        Random random = Seeds.random("chair", primary.number);
        int[] next = {0};
        candidates.get(0).kept = true;
        elections(primary, holder(candidates.get(0)), () -> {
            boolean changes = random.nextInt(100) < 30 && next[0] + 1 < candidates.size();
            if (!changes) {
                return null;
            }
            DemoPerson successor = candidates.get(++next[0]);
            successor.kept = true;
            return holder(successor);
        }, random, false);
    }

    /** The first chair of a new primary. */
    void first(DemoPrimary primary, DemoPerson person, LocalDate day) {
        person.kept = true;
        add(primary, null, Office.CHAIR, holder(person), false, day, LocalDate.of(2024, 10, 30), null, minutes(1, day));
    }

    /** An office of the region that is given by appointment. */
    DemoMandate appoint(Office office, @Nullable DemoOrganization organization, @Nullable District district, LocalDate since) {
        Random random = Seeds.random(office.name(), district == null ? 0 : district.name().hashCode());
        return add(organization, district, office, someone(random), true, since, null, null, null);
    }

    /** The organisation is no more, nor is its chair. */
    void end(DemoOrganization organization, LocalDate day) {
        all.removeIf(one -> one.organization() == organization && !one.since().isBefore(day));
        all.replaceAll(one -> one.organization() == organization ? one.endedBy(day) : one);
    }

    private void elections(
            DemoOrganization organization, Holder first, Supplier<@Nullable Holder> successor, Random random,
            boolean fullTime) {
        Holder holder = first;
        LocalDate since = election(CAMPAIGNS[0], random);
        for (int i = 0; i < CAMPAIGNS.length; i++) {
            LocalDate next = i + 1 < CAMPAIGNS.length ? election(CAMPAIGNS[i + 1], random) : LocalDate.MAX;
            LocalDate until = next.isAfter(yesterday) ? null : next;
            add(organization, null, Office.CHAIR, holder, fullTime, since, LocalDate.of(CAMPAIGNS[i] + 5, 10, 30), until,
                    minutes(1 + random.nextInt(9), since));
            if (until == null) {
                return;
            }
            Holder other = successor.get();
            holder = other == null ? holder : other;
            since = next;
        }
    }

    private DemoMandate add(
            @Nullable DemoOrganization organization, @Nullable District district, Office office, Holder holder,
            boolean fullTime, LocalDate since, @Nullable LocalDate term, @Nullable LocalDate until, @Nullable String protocol) {
        UUID id = ids.at(since.atTime(6, 0).toInstant(ZoneOffset.UTC));
        DemoMandate mandate = new DemoMandate(
                id, office, organization, district, holder.name(), holder.phone(), holder.email(), fullTime, since, term, until, protocol);
        all.add(mandate);
        return mandate;
    }

    private record Holder(PersonName name, @Nullable String phone, @Nullable String email) {}

    private Holder someone(Random random) {
        PersonName name = names.pick(random.nextInt(100) < 84 ? Sex.FEMALE : Sex.MALE, random);
        return new Holder(name, contacts.phone(), contacts.email(name, random));
    }

    private static Holder holder(DemoPerson person) {
        return new Holder(person.name, person.phone, person.email);
    }

    /** Those who could chair, best suited first. */
    private static List<DemoPerson> candidates(DemoPrimary primary) {
        List<DemoPerson> workers = primary.roster.all().stream().filter(one -> one.category.hasPosition()).toList();
        return workers.isEmpty() ? primary.roster.all() : workers;
    }

    private static LocalDate election(int year, Random random) {
        return WorkDays.between(LocalDate.of(year, 9, 9), LocalDate.of(year, 10, 25), random);
    }

    private static String minutes(int number, LocalDate day) {
        return "Протокол № %d от %s".formatted(number, RussianDates.text(day));
    }
}
