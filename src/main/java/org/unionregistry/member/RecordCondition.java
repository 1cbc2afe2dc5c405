package org.unionregistry.member;

/** Whose record wants work. Modules above add conditions of their own: who holds no union card. */
public interface RecordCondition extends ListCondition {

    /** The message that says it to people. */
    default String labelKey() {
        return "member.filter.record." + name();
    }
}
