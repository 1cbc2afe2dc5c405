package org.unionregistry.progress.web;

import org.jspecify.annotations.Nullable;

/** A cell of a column somebody asked for, ready to be printed, with a smaller line below it. */
record AskedCell(String text, @Nullable String note) {}
