package org.unionregistry.member.web;

import org.jspecify.annotations.Nullable;

/** The name under which somebody keeps a list. */
record ViewForm(@Nullable String name) {}
