package org.unionregistry.member;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Refusal;

/**
 * Whom a request means.
 *
 * @param transitTo where this one is on the way to, if anywhere
 */
record AskedPerson(MemberId id, OrganizationId organization, @Nullable UUID transitTo) {

    /** Who is in the own list, or on the way to it, is no secret. */
    void requireElsewhere(OrganizationId asking) {
        if (asking.equals(organization)) {
            throw new Refusal("member.request.own").at("number");
        }
        if (asking.value().equals(transitTo)) {
            throw new Refusal("member.request.onTheWay").at("number");
        }
    }
}
