package org.unionregistry.member;

import java.time.LocalDate;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Days from one to another, both counted; either end may be open. */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

    public boolean isOpen() {
        return from == null && to == null;
    }

    public boolean isBackwards() {
        return from != null && to != null && to.isBefore(from);
    }

    /** A day nobody has entered lies in no span. */
    String sql(String column) {
        StringJoiner ends = new StringJoiner(" and ");
        if (from != null) {
            ends.add(column + " >= date '" + from + "'");
        }
        if (to != null) {
            ends.add(column + " <= date '" + to + "'");
        }
        return ends.toString();
    }

    @Override
    public String toString() {
        return (from == null ? "" : from) + ".." + (to == null ? "" : to);
    }
}
