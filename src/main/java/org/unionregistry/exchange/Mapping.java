package org.unionregistry.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.MemberCategory;

/** What a person says about the columns of a list. */
public record Mapping(
        int headingRow,
        List<String> fields,
        @Nullable MemberCategory category,
        @Nullable LocalDate joinedOn,
        boolean tidyNames) {}
