package org.unionregistry.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/**
 * Whoever was expelled does not come back as somebody new within the year. Only a higher body decides that it is another
 * person of equal name and birth date; of somebody outside the part it is not told why.
 */
@Component
class Expulsions {
    private final Twins twins;
    private final Clock clock;

    Expulsions(Twins twins, Clock clock) {
        this.twins = twins;
        this.clock = clock;
    }

    void requireNone(Collection<AdmitMember> entering, Subtree subtree) {
        if (!(subtree instanceof Subtree.Primary)) {
            return;
        }
        Map<MemberId, AdmitMember> dated = entering.stream()
                .filter(one -> one.birthDate() != null)
                .collect(Collectors.toMap(AdmitMember::id, Function.identity()));
        LocalDate today = LocalDate.now(clock);
        for (Twin twin : twins.of(dated.values().stream().map(Expulsions::asked).toList(), subtree)) {
            Expulsion expelled = twin.expelled();
            LocalDate until = expelled == null ? null : expelled.barsUntil(today);
            if (until != null && twin.name().key().equals(dated.get(twin.asked()).name().key())) {
                throw twin.visible()
                        ? new Refusal("member.rule.expelled", RussianDates.text(expelled.day()), RussianDates.text(until))
                        : new Refusal("member.rule.superiorDecides");
            }
        }
    }

    private static Twins.Person asked(AdmitMember entering) {
        return new Twins.Person(entering.id(), entering.name(), Objects.requireNonNull(entering.birthDate()));
    }
}
