package org.unionregistry.embedded;

/** The roles of the embedded database; an external one has the same three under names of the operator's choice. */
enum EmbeddedRole {

    /** Owns the database and migrates it. */
    OWNER("registry_owner"),

    /** Serves pages: owns nothing and cannot change the schema. */
    APP("registry_app"),

    /** Fills tables in bulk. */
    LOADER("registry_loader");

    private final String roleName;

    EmbeddedRole(String roleName) {
        this.roleName = roleName;
    }

    String roleName() {
        return roleName;
    }
}
