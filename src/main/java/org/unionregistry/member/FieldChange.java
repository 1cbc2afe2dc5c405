package org.unionregistry.member;

import org.jspecify.annotations.Nullable;

/** A field as it was and as it became. */
public record FieldChange(String field, @Nullable String oldValue, @Nullable String newValue) {}
