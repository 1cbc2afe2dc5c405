package org.unionregistry.access.web;

import org.unionregistry.shared.Refusal;

/** A change of one's own password. */
record PasswordForm(String current, String password, String repeated) {

    void checkRepeated() {
        if (!password.equals(repeated)) {
            throw new Refusal("access.password.different").at("repeated");
        }
    }
}
