package org.unionregistry.access.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;

/** A change of one's own password; what was not sent was not typed. */
record PasswordForm(String current, String password, String repeated) {
    PasswordForm(@Nullable String current, @Nullable String password, @Nullable String repeated) {
        this.current = Objects.requireNonNullElse(current, "");
        this.password = Objects.requireNonNullElse(password, "");
        this.repeated = Objects.requireNonNullElse(repeated, "");
    }

    void checkRepeated() {
        if (!password.equals(repeated)) {
            throw new Refusal("access.password.different").at("repeated");
        }
    }
}
