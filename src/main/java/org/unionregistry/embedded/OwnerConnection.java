package org.unionregistry.embedded;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** The migrating role's way to the embedded database, which listens on this machine only and asks for no password. */
record OwnerConnection(String getJdbcUrl) implements FlywayConnectionDetails {

    @Override
    public String getUsername() {
        return EmbeddedRole.OWNER.roleName();
    }

    @Override
    public String getPassword() {
        return "";
    }
}
