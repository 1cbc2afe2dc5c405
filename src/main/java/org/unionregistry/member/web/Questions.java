package org.unionregistry.member.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.EntryKind;
import org.unionregistry.member.PersonName;

/**
 * What the register asks back before it saves: nothing of this is an error, and sending again answers it.
 *
 * @param usual the name as it is usually written
 * @param kind the way of entry the day of joining speaks for
 * @param twins people who may be the same person
 * @param barred one of them was expelled lately, and it is not for the user to say that it is somebody else
 */
record Questions(@Nullable PersonName usual, @Nullable EntryKind kind, List<TwinRow> twins, boolean barred) {
    static final Questions NONE = new Questions(null, null, List.of(), false);

    boolean isEmpty() {
        return usual == null && kind == null && twins.isEmpty();
    }

    /** The questions whose answer any button sends along; that it is another person is said by a button of its own only. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        if (usual != null) {
            names.add("spelling");
        }
        if (kind != null) {
            names.add("kind");
        }
        return names;
    }
}
