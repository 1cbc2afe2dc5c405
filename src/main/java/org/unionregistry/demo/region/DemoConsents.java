package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.Random;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.copy.Seeds;
import org.unionregistry.member.ConsentMedium;
import org.unionregistry.member.ConsentState;

/** Consents to the processing of personal data: most come with the entry, some are collected later, a few withdrawn. */
final class DemoConsents {
    private static final LocalDate NEW_WORDING = LocalDate.of(2021, 3, 1);
    private static final int DAYS_TO_COLLECT = 30;

    private final Ids ids = new Ids(6);

    /** Whoever joins signs at once; of those entered from paper lists not everybody has signed. */
    void atEntry(DemoMember member, boolean joins, Stamp stamp) {
        Random random = Seeds.random("consent", member.person.number);
        if (random.nextInt(100) < (joins ? 94 : 76)) {
            record(member, member.registeredOn.isBefore(stamp.day().minusDays(60)) ? before(stamp, random) : member.registeredOn, stamp);
        } else {
            member.consentDue = stamp.day().plusDays(DAYS_TO_COLLECT);
        }
    }

    void record(DemoMember member, LocalDate givenOn, Stamp stamp) {
        boolean local = member.at.institution.village() && member.person.number % 5 == 0;
        member.consentState = ConsentState.RECORDED;
        member.consentDue = null;
        member.consent = new Consent(
                ids.at(stamp.at()),
                member,
                givenOn,
                member.person.number % 17 == 0 && !givenOn.isBefore(NEW_WORDING) ? ConsentMedium.ELECTRONIC : ConsentMedium.PAPER,
                givenOn.isBefore(NEW_WORDING) ? "2018-1" : "2021-1",
                local ? "В местной организации" : "В профкоме",
                stamp,
                null);
    }

    void withdraw(DemoMember member, Stamp stamp) {
        member.consentState = ConsentState.WITHDRAWN;
        if (member.consent != null) {
            member.consent = member.consent.withdrawn(stamp);
        }
    }

    private static LocalDate before(Stamp stamp, Random random) {
        return stamp.day().minusDays(random.nextInt(45));
    }
}
