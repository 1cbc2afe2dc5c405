package org.unionregistry.organization.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The name of an education district. */
record DistrictForm(
        @Nullable String id,
        @Nullable String region,
        @Nullable String version,
        @NotBlank(message = "{organization.district.name.missing}") @Size(max = 100, message = "{organization.text.long}")
                @Nullable String name) {}
