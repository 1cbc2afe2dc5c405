package org.unionregistry.member.web;

import org.jspecify.annotations.Nullable;

/** What is wrong with one line of the grid. */
record GridProblem(@Nullable String field, String text) {}
