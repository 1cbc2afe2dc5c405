package org.unionregistry.access.web;

import org.jspecify.annotations.Nullable;

/** A code typed from a letter; a form sent without one is a form sent empty. */
record CodeForm(String code) {
    CodeForm(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
