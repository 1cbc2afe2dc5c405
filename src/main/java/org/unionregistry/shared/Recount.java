package org.unionregistry.shared;

import java.util.List;
import java.util.UUID;

/** Counts anew from the rows that are the truth and tells where a kept number disagrees. */
public interface Recount {
    List<Difference> differences();

    /** One kept number that is not what it should be. */
    record Difference(UUID organizationId, String counter, long counted, long kept) {}
}
