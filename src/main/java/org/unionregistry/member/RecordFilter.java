package org.unionregistry.member;

/** Whose record still wants work, and whose does not. */
public enum RecordFilter implements RecordCondition {
    COMPLETE("m.complete"),
    /** Something is missing that reports and cards need. */
    INCOMPLETE("m.status = 'ON_REGISTER' and not m.complete"),
    /** No consent to the processing of personal data, or one that was withdrawn. */
    NO_CONSENT("m.status = 'ON_REGISTER' and m.consent_state <> 'RECORDED'"),
    NO_BIRTH_DATE("m.birth_date is null"),
    /** Neither telephone nor e-mail. */
    NO_CONTACT("m.phone is null and m.email is null");

    private final String condition;

    RecordFilter(String condition) {
        this.condition = condition;
    }

    @Override
    public String sql() {
        return condition;
    }
}
