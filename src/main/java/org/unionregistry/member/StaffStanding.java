package org.unionregistry.member;

/** How the holder of a paid position stands towards the register and the dues; the gravest first. */
public enum StaffStanding {
    /** On no register of the union. */
    NOT_ON_REGISTER("bad"),
    /** No application by which dues are withheld. */
    NO_DUES_APPLICATION("bad"),
    /** Seen paying in none of the last months. */
    NO_PAYMENT("bad"),
    /** On a register outside the part of the organisation that employs them; of their dues nothing is told. */
    ON_REGISTER_ELSEWHERE("warn"),
    OK("good");

    private final String look;

    StaffStanding(String look) {
        this.look = look;
    }

    /** The colour of its badge. */
    public String look() {
        return look;
    }
}
