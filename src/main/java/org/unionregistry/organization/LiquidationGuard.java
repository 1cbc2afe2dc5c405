package org.unionregistry.organization;

import java.util.Optional;
import org.unionregistry.shared.Refusal;

/** What a module above knows against closing an organisation: members on its register, an unfinished import. */
@FunctionalInterface
public interface LiquidationGuard {

    /** The refusal to show, or nothing when this module does not mind. */
    Optional<Refusal> objection(OrganizationId organization);
}
