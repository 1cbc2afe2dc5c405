package org.unionregistry.member;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a correction changed in one field: both values stay. Dates and enums are kept by their codes. */
record MemberChange(UUID event, String field, @Nullable String oldValue, @Nullable String newValue) {}
