package org.unionregistry.member.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.AdmitMember;
import org.unionregistry.member.Twin;
import org.unionregistry.shared.NameKey;

/** In what somebody on a register differs from the person being entered, as ends of message keys. */
final class TwinDifferences {
    private final List<String> found = new ArrayList<>();

    private TwinDifferences() {}

    static List<String> between(Twin known, AdmitMember typed) {
        TwinDifferences all = new TwinDifferences();
        all.name("lastName", known.name().last(), typed.name().last());
        all.name("firstName", known.name().first(), typed.name().first());
        all.name("middleName", known.name().middle(), typed.name().middle());
        all.compare("birthDate", known.birthDate(), typed.birthDate());
        all.compare("position", known.position(), typed.position());
        return all.found;
    }

    /** As people are searched for: large and small letters, ё and е make no other name. */
    private void name(String field, @Nullable String known, @Nullable String typed) {
        compare(field, known == null ? null : NameKey.of(known), typed == null ? null : NameKey.of(typed));
    }

    private void compare(String field, @Nullable Object known, @Nullable Object typed) {
        if (!Objects.equals(known, typed)) {
            found.add(field);
        }
    }
}
