package org.unionregistry.member.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.MemberRecord;
import org.unionregistry.member.MergeField;

/** One field of two records side by side. */
record MergeLine(MergeField field, @Nullable String own, @Nullable String other) {

    /** Those either record says something about, first what has to be decided. */
    static List<MergeLine> of(MemberRecord own, MemberRecord other) {
        return Arrays.stream(MergeField.values())
                .map(field -> new MergeLine(field, field.of(own.details()), field.of(other.details())))
                .filter(line -> line.own != null || line.other != null)
                .sorted(Comparator.comparing(line -> !line.differs()))
                .toList();
    }

    public boolean differs() {
        return !Objects.equals(own, other);
    }
}
