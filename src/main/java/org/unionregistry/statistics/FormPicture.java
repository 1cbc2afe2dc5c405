package org.unionregistry.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a total. Of a form like everything else: which cells it is drawn from is data.
 *
 * @param rows    codes of rows, from below upwards in a pyramid
 * @param columns codes of columns: in a pyramid all and the women, in a stack those that lie one behind the other
 * @param part    the cell of which a share is drawn
 * @param whole   the cell it is a share of
 */
public record FormPicture(
        Kind kind, String title, @Nullable List<String> rows, @Nullable List<String> columns, @Nullable String part, @Nullable String whole) {

    /** How it is drawn. */
    public enum Kind {
        /** A share, organisation by organisation. */
        SHARES,
        /** Men to the left and women to the right, band of age upon band of age. */
        PYRAMID,
        /** A bar for each row, made of its columns. */
        STACK,
        /** A number over the years. */
        YEARS
    }

    /** Names of the cells it is drawn from, where it names cells. */
    public List<String> cells() {
        return part == null ? List.of() : whole == null ? List.of(part) : List.of(part, whole);
    }
}
