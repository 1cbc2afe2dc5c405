package org.unionregistry.embedded;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The serving role's way to the embedded database, which listens on this machine only and asks for no password. */
record AppConnection(String getJdbcUrl) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
        return EmbeddedRole.APP.roleName();
    }

    @Override
    public String getPassword() {
        return "";
    }
}
