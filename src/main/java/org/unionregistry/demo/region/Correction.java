package org.unionregistry.demo.region;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one correction changed in one field. */
record Correction(UUID event, String field, @Nullable String before, @Nullable String now) {}
