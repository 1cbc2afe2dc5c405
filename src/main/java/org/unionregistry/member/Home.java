package org.unionregistry.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/** The primary organisation whose register a person is on, with the levels above it, each a column of its own. */
@Embeddable
public record Home(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
                OrganizationId organization,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "region_id")) OrganizationId region,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "local_id"))
                @Nullable OrganizationId local) {}
