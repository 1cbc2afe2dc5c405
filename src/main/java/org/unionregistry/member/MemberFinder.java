package org.unionregistry.member;

import java.util.List;

/** Finds people by numbers that modules above keep: the number of a union card. */
@FunctionalInterface
public interface MemberFinder {

    /** Whom this number belongs to; the caller cuts them by the user's part. */
    List<MemberId> byNumber(String digits);

    /** Can this be no number at all? That can be told to anybody, for it says nothing of who has which. */
    default boolean isMistyped(String digits) {
        return false;
    }
}
