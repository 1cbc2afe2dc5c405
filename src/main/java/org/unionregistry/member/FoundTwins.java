package org.unionregistry.member;

import java.util.List;
import java.util.Set;

/** Two records that look like one person. */
record FoundTwins(Lookalike one, Lookalike other, Set<Likeness> reasons) {
    static final int POSSIBLE = 3;

    /**
     * 1 certain, 2 likely, 3 possible. Whoever differs in the surname only is worth a look in the same district; farther
     * away there are too many such.
     */
    int rank() {
        if (reasons.contains(Likeness.SAME_NAME_AND_BIRTH)) {
            return 1;
        }
        boolean near = one.home().organization().equals(other.home().organization())
                || one.home().local() != null && one.home().local().equals(other.home().local());
        return near || reasons.stream().anyMatch(Likeness::isFirm) ? 2 : POSSIBLE;
    }

    /** Both ids, in their order. */
    String key() {
        return first() + " " + second();
    }

    MemberId first() {
        return inOrder() ? one.id() : other.id();
    }

    MemberId second() {
        return inOrder() ? other.id() : one.id();
    }

    private boolean inOrder() {
        return one.id().toString().compareTo(other.id().toString()) < 0;
    }

    /** Of everything compared. */
    String fingerprint() {
        return Fingerprint.of(inOrder() ? List.of(one.text(), other.text()) : List.of(other.text(), one.text()));
    }
}
