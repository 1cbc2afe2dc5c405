package org.unionregistry.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may be mended about a mandate without giving it to somebody else: misprints, a new telephone, a longer term. */
public record MandateCorrection(
        OfficerName name,
        @Nullable LocalDate termUntil,
        @Nullable String protocol,
        @Nullable String phone,
        @Nullable String email,
        boolean fullTime) {}
