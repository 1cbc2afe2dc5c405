package org.unionregistry.exchange;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Successors;
import org.unionregistry.shared.Refusal;

/** Lists are not entered into the registers of organisations that are no more; whoever sent one is told where to send it. */
@Component
class ClosedPlaces {
    private final Successors successors;

    ClosedPlaces(Successors successors) {
        this.successors = successors;
    }

    void requireOpen(Collection<OrganizationId> organizations) {
        successors.of(organizations).values().stream().findFirst().ifPresent(closed -> {
            throw closed.successor() == null
                    ? new Refusal("exchange.closed", closed.name())
                    : new Refusal("exchange.closed.joined", closed.name(), closed.successor());
        });
    }
}
