package org.unionregistry.organization;

/** A mandate ended without a successor in the same step. */
public record MandateEnded(MandateId mandate) {}
