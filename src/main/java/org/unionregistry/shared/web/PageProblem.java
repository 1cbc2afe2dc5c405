package org.unionregistry.shared.web;

import org.jspecify.annotations.Nullable;

/** One line of the error summary: what to mend and the id of the field to mend it in; none for the whole form. */
public record PageProblem(String text, @Nullable String id) {}
