package org.unionregistry.member.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns of a list of people beside the name, in their order. */
enum ListColumn {
    CATEGORY,
    POSITION,
    BIRTH_DATE,
    PHONE,
    JOINED,
    REGISTERED,
    TICKET,
    CHANGED,
    RECORD;

    /** What everybody sees who has chosen nothing. */
    static final List<ListColumn> USUAL = List.of(CATEGORY, POSITION, REGISTERED, RECORD);

    /** Those of the codes that are columns; the usual ones where none is. */
    static List<ListColumn> of(@Nullable List<String> codes) {
        List<ListColumn> chosen = Arrays.stream(values()).filter(one -> ListParameters.has(codes, one.name())).toList();
        return chosen.isEmpty() ? USUAL : chosen;
    }
}
