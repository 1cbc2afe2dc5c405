package org.unionregistry.audit;

/** Actions as people look for them; each kind is a set of beginnings of action names. */
public enum ActionKind {
    /** Who came in, who left, who was not let in. */
    SIGN_IN("sign-in.%"),
    /** Accounts, invitations, locks. */
    ACCOUNTS("account.%", "invitation.%"),
    /** Reading and changing records of people, and their cards. */
    PEOPLE("member.%", "card.%", "dues.%", "staff.%"),
    /** Organisations, mandates, headcounts. */
    STRUCTURE("organization.%", "mandate.%", "headcount.%", "structure.%", "district.%"),
    /** Files in and out. */
    FILES("import.%", "structure-import.%", "%.export", "%.exported"),
    /** What people were refused. */
    REFUSALS("access.%", "sign-in.refused");

    private final String[] patterns;

    ActionKind(String... patterns) {
        this.patterns = patterns;
    }

    String[] patterns() {
        return patterns.clone();
    }
}
