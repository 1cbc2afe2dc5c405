package org.unionregistry.member;

import org.jspecify.annotations.Nullable;

/** A field as it was and as a correction made it; dates and enums as they are kept. */
public record FieldChange(String field, @Nullable String oldValue, @Nullable String newValue) {}
