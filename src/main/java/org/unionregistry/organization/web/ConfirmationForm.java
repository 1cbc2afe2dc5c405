package org.unionregistry.organization.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Is all right with the card that was seen, and if not, what is wrong. */
record ConfirmationForm(
        @Nullable String version,
        @Size(max = 500, message = "{organization.text.long}") @Nullable String remark) {}
