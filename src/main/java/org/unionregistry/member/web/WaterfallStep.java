package org.unionregistry.member.web;

import org.jspecify.annotations.Nullable;
import org.unionregistry.member.Change;

/** One bar of a waterfall, placed in its picture. */
record WaterfallStep(String name, @Nullable Change change, int amount, String kind, String x, String width) {}
