package org.unionregistry.member;

/** Whose record still wants work. */
public enum RecordFilter {
    ANY("true"),
    /** Something is missing that reports and cards need. */
    INCOMPLETE("m.status = 'ON_REGISTER' and not m.complete"),
    /** No consent to the processing of personal data, or one that was withdrawn. */
    NO_CONSENT("m.status = 'ON_REGISTER' and m.consent_state <> 'RECORDED'"),
    COMPLETE("m.complete");

    private final String condition;

    RecordFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
