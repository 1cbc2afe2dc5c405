package org.unionregistry.access.web;

import org.unionregistry.shared.Refusal;

/** The name and the password somebody chooses with a code; for a forgotten password the name stays. */
record OpeningForm(String login, String password, String repeated) {

    void checkRepeated() {
        if (!password.equals(repeated)) {
            throw new Refusal("access.password.different").at("repeated");
        }
    }
}
