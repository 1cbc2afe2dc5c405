package org.unionregistry.access.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;

/** The name and the password somebody chooses with a code; for a forgotten password the name stays. */
record OpeningForm(String login, String password, String repeated) {
    OpeningForm(@Nullable String login, @Nullable String password, @Nullable String repeated) {
        this.login = Objects.requireNonNullElse(login, "");
        this.password = Objects.requireNonNullElse(password, "");
        this.repeated = Objects.requireNonNullElse(repeated, "");
    }

    void checkRepeated() {
        if (!password.equals(repeated)) {
            throw new Refusal("access.password.different").at("repeated");
        }
    }
}
