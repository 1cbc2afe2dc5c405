package org.unionregistry.work.web;

import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.web.Typed;

/** What came of a task, as it was typed. */
record DoneForm(@Nullable String result) {

    @Nullable String words() {
        return Typed.text(result);
    }
}
