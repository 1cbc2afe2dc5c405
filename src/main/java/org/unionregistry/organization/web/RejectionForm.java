package org.unionregistry.organization.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a number is sent back, and which version of it was seen. */
record RejectionForm(
        @Nullable String version,
        @NotBlank(message = "{organization.headcount.remark.missing}")
                @Size(max = 500, message = "{organization.text.long}")
                @Nullable String remark) {}
