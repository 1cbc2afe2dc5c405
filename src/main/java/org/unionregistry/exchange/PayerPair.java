package org.unionregistry.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody on the list of the bookkeeping and whom of the register it may be. */
public record PayerPair(StoredPayer payer, List<RegisteredPerson> people) {

    public @Nullable RegisteredPerson person() {
        return people.isEmpty() ? null : people.get(0);
    }
}
