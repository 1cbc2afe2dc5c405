package org.unionregistry.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionregistry.member.AdmissionOrigin;
import org.unionregistry.member.MemberId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;

/** Somebody who pays but is not registered becomes a new member, and their month is marked at once. */
@Component
class PayerAdmission implements AdmissionOrigin {
    private final DuesPayers payers;
    private final DuesCheckQueries queries;
    private final DuesCheckService service;

    PayerAdmission(DuesPayers payers, DuesCheckQueries queries, DuesCheckService service) {
        this.payers = payers;
        this.queries = queries;
        this.service = service;
    }

    @Override
    public Optional<Named> find(UUID id, OrganizationId register, Subtree subtree) {
        return payers.checkOf(id)
                .flatMap(check -> queries.find(check, subtree))
                .flatMap(check -> named(check, id, register));
    }

    private Optional<Named> named(DuesCheck check, UUID id, OrganizationId register) {
        if (!check.organization().equals(register)) {
            return Optional.empty();
        }
        return payers.find(check.id(), id).map(StoredPayer::name).map(name -> new Named(
                name.last(),
                name.initials() ? null : name.first(),
                name.initials() ? null : name.middle(),
                "/dues-checks/" + check.id()));
    }

    /** What was corrected in the form may not fit the list any more, or a newer list counts; then it is simply left as it is. */
    @Override
    public void admitted(UUID id, MemberId member, Subtree subtree) {
        payers.checkOf(id)
                .flatMap(check -> queries.find(check, subtree))
                .filter(DuesCheck::isAnswerable)
                .ifPresent(check -> answer(check.id(), id, member, subtree));
    }

    private void answer(DuesCheckId check, UUID payer, MemberId member, Subtree subtree) {
        try {
            service.choose(check, payer, List.of(member), subtree);
        } catch (Refusal otherwiseNamed) {
            service.mark(check, subtree);
        }
    }
}
