package org.unionregistry.shared.web;

import java.util.Arrays;

/**
 * How the group of an organisation looks in a table: a disc that fills up with the group, and a kind of badge. The
 * shape tells them apart on a grey print. Words come from the module that knows the groups.
 */
public enum GroupLook {
    COMPLETE("good", "M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1Z"),
    CLOSE("info", "M8 3.5V8H3.5A4.5 4.5 0 1 0 8 3.5Z"),
    IN_PROGRESS("warn", "M8 3.5v9a4.5 4.5 0 0 0 0-9Z"),
    WEAK("bad", "M8 3.5V8h4.5A4.5 4.5 0 0 0 8 3.5Z"),
    NONE("bad", "M8 8Z"),
    /** Also for any other word: a bar instead of a filling, "cannot be said". */
    NOT_ASSESSED("muted", "M4.5 7h7v2h-7Z");

    private final String kind;
    private final String shape;

    GroupLook(String kind, String shape) {
        this.kind = kind;
        this.shape = shape;
    }

    static GroupLook of(String code) {
        return Arrays.stream(values()).filter(look -> look.name().equals(code)).findFirst().orElse(NOT_ASSESSED);
    }

    public String kind() {
        return kind;
    }

    public String shape() {
        return shape;
    }
}
