package org.unionregistry.organization.web;

import org.jspecify.annotations.Nullable;

/** The first day without the office. */
record TerminationForm(@Nullable String until) {}
