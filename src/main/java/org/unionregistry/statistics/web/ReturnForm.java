package org.unionregistry.statistics.web;

import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.web.Typed;

/** Why a report is given back, as it was typed. */
record ReturnForm(@Nullable String version, @Nullable String remark) {

    String words() {
        return Typed.words(remark);
    }
}
