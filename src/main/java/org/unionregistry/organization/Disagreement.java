package org.unionregistry.organization;

/** A figure that was shown before a change and is another one now. */
public record Disagreement(String organization, String key, String seen, String now) {}
