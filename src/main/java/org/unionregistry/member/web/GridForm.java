package org.unionregistry.member.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the grid of new members sends: all its rows at once, or, from the script, one row at a time. */
record GridForm(@Nullable List<@Nullable MemberForm> rows) {
    /** How many rows a page holds; a place beyond is no place of ours. */
    static final int MOST = 200;

    /** The rows somebody typed into, at their places. */
    List<GridRow> typed() {
        List<@Nullable MemberForm> sent = rows == null ? List.of() : rows;
        List<GridRow> typed = new ArrayList<>();
        IntStream.range(0, sent.size()).forEach(at -> {
            MemberForm row = sent.get(at);
            if (row != null && row.isTyped()) {
                typed.add(GridRow.of(at, row));
            }
        });
        return typed;
    }
}
