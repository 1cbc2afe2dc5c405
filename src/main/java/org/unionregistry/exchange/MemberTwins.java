package org.unionregistry.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionregistry.member.AdmitMember;
import org.unionregistry.member.MemberStatus;
import org.unionregistry.member.Twin;
import org.unionregistry.member.Twins;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NameKey;
import org.unionregistry.shared.RussianDates;

/** Says of people in a file whether they are on this register or on another one already. */
@Component
class MemberTwins {
    private final Twins twins;
    private final RegisterMatches matches;

    MemberTwins(Twins twins, RegisterMatches matches) {
        this.twins = twins;
        this.matches = matches;
    }

    /** What there is to say about each of them, by id; two statements for all. */
    Map<UUID, List<RowNote>> notes(List<AdmitMember> people, Subtree subtree) {
        List<Twins.Person> dated = people.stream()
                .filter(one -> one.birthDate() != null)
                .map(one -> new Twins.Person(one.id(), one.name(), Objects.requireNonNull(one.birthDate())))
                .toList();
        Map<UUID, List<Twin>> known = twins.of(dated, subtree).stream()
                .collect(Collectors.groupingBy(twin -> twin.asked().value()));
        Map<UUID, List<RegisterMatch>> namesakes = matches.of(people);
        return people.stream().collect(Collectors.toMap(one -> one.id().value(), one -> {
            UUID id = one.id().value();
            List<RowNote> notes = new ArrayList<>();
            known.getOrDefault(id, List.of()).forEach(twin -> notes.add(twin(one, twin)));
            namesakes.getOrDefault(id, List.of()).forEach(match -> namesake(one, match, notes));
            return notes;
        }));
    }

    /** Two rows of a file with one key speak of one person, as far as the file tells. */
    static String key(AdmitMember person) {
        return person.birthDate() == null
                ? "- " + person.name().key()
                : new Twins.Person(person.id(), person.name(), person.birthDate()).key();
    }

    private static RowNote twin(AdmitMember person, Twin twin) {
        boolean here = twin.organization().equals(person.organization());
        if (person.organization().equals(twin.transitTo())) {
            return sameMiddle(person, twin) ? RowNote.skip("exchange.twin.onTheWay") : RowNote.question("exchange.twin.onTheWay");
        }
        if (here && twin.status() == MemberStatus.IN_TRANSIT) {
            return sameMiddle(person, twin) ? RowNote.skip("exchange.twin.leaving") : RowNote.question("exchange.twin.leaving");
        }
        if (twin.status() == MemberStatus.LEFT) {
            return here
                    ? RowNote.question("exchange.twin.leftHere")
                    : RowNote.question("exchange.twin.leftElsewhere", twin.organizationName(), twin.regionName());
        }
        if (!here) {
            return RowNote.question("exchange.twin.elsewhere", twin.organizationName(), twin.regionName());
        }
        return sameMiddle(person, twin)
                ? RowNote.skip("exchange.twin.here")
                : RowNote.question("exchange.twin.otherPatronymic", twin.name().full());
    }

    private static boolean sameMiddle(AdmitMember person, Twin twin) {
        String one = person.name().middle();
        String other = twin.name().middle();
        return one == null || other == null || NameKey.of(one).equals(NameKey.of(other));
    }

    /** Equal birth dates were told of by the twins; here one of the two is missing, or both are. */
    private static void namesake(AdmitMember person, RegisterMatch match, List<RowNote> notes) {
        LocalDate birth = person.birthDate();
        if (match.status() == MemberStatus.LEFT) {
            if (birth == null) {
                notes.add(RowNote.question("exchange.twin.leftHere"));
            }
        } else if (birth == null && match.birthDate() == null) {
            notes.add(RowNote.skip("exchange.twin.here"));
        } else if (birth == null) {
            notes.add(RowNote.question("exchange.twin.bornUnknown", RussianDates.text(Objects.requireNonNull(match.birthDate()))));
        } else if (match.birthDate() == null) {
            notes.add(RowNote.question("exchange.twin.bornUnknownThere"));
        }
    }
}
