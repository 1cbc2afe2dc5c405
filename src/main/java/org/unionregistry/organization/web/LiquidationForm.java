package org.unionregistry.organization.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The day and the paper of a step of closing. */
record LiquidationForm(
        @Nullable String day,
        @NotBlank(message = "{organization.liquidation.document.missing}")
                @Size(max = 300, message = "{organization.text.long}")
                @Nullable String document) {}
