package org.unionregistry.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.PayersNamed;
import org.unionregistry.member.PayersService;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;

/** Compares a list with the register, and hands what it says on to the register. */
@Component
class DuesComparison {
    private final DuesChecks checks;
    private final DuesPayers payers;
    private final DuesRegister register;
    private final PayersService witness;

    DuesComparison(DuesChecks checks, DuesPayers payers, DuesRegister register, PayersService witness) {
        this.checks = checks;
        this.payers = payers;
        this.register = register;
        this.witness = witness;
    }

    /** Marks the month of everybody who is found, and nobody else's; done again, it changes nothing. */
    void mark(DuesCheck check, Subtree subtree) {
        List<StoredPayer> listed = payers.of(check.id());
        DuesResult result = PayerMatching.compare(listed, register.people(check.organization(), check.month(), subtree), check.month());
        Set<MemberId> found = result.pays().stream()
                .flatMap(pair -> pair.people().stream())
                .map(RegisteredPerson::id)
                .collect(Collectors.toSet());
        int count = result.payers();
        checks.recount(check.id(), count);
        witness.named(
                new PayersNamed(
                        check.id().value(), checks.replacedBy(check.id()), check.organization(), check.month(), found, count),
                subtree);
    }

    /** Whoever is chosen must be called so and be on this register. */
    void requireFits(DuesCheck check, StoredPayer payer, List<MemberId> chosen, Subtree subtree) {
        Set<MemberId> named = register.people(check.organization(), check.month(), subtree).stream()
                .filter(person -> person.names().anyMatch(payer.name()::fits))
                .map(RegisteredPerson::id)
                .collect(Collectors.toSet());
        if (!named.containsAll(chosen)) {
            throw new Refusal("exchange.dues.choose.changed");
        }
    }
}
