package org.unionregistry.exchange.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionregistry.exchange.ReviewRow;
import org.unionregistry.exchange.Words;

/** A checked row with everything about it said in the reader's language. */
record SaidRow(ReviewRow row, List<Said> remarks) {

    static SaidRow of(ReviewRow row, Function<Words, String> say) {
        return new SaidRow(
                row,
                row.remarks().stream()
                        .map(one -> new Said(one.letters(), one.heading(), one.value(), say.apply(one.words())))
                        .toList());
    }

    /**
     * One remark.
     *
     * @param letters the column it is about, none for the whole row
     */
    record Said(@Nullable String letters, @Nullable String heading, @Nullable String value, String words) {}
}
