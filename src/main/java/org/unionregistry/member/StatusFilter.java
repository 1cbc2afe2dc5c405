package org.unionregistry.member;

/** Whom a list shows. Records cancelled as mistakes or merged into others are in no list. */
public enum StatusFilter {
    REGISTERED("m.status = 'ON_REGISTER'"),
    IN_TRANSIT("m.status = 'IN_TRANSIT'"),
    LEFT("m.status = 'LEFT'"),
    ALL("m.status not in ('VOIDED', 'MERGED')");

    private final String condition;

    StatusFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
