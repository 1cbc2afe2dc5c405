package org.unionregistry.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The names of an organisation; the genitive is for sentences and is stored, never guessed. */
@Embeddable
public record OrganizationNames(
        @Column(name = "full_name") String full,
        @Column(name = "short_name") String brief,
        @Column(name = "genitive_name") String genitive) {}
