package org.unionregistry.member;

/** One thing a list of people is narrowed by. */
public interface ListCondition {

    /** What the address and the audit call it; never a name of a person. */
    String name();

    /** On {@code member m}, made of constants, codes and days only: what was typed never stands in it. */
    String sql();
}
