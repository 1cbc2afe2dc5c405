package org.unionregistry.shared;

import org.jspecify.annotations.Nullable;

/** Who is signed in, as the head of every page names them. The principal of the security context implements it. */
public interface Visitor {
    String displayName();

    /** Organisation or district this visitor answers for. */
    String placeName();

    /** Whether there is another mandate to change to. */
    boolean severalMandates();

    /** Whom they ask for help; nobody is known where the organisation above has left no telephone. */
    @Nullable HelpContact help();
}
