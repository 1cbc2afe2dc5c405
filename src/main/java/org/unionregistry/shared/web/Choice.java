package org.unionregistry.shared.web;

/** One option of a select or of radio buttons: the value that is sent and the words that are seen. */
public record Choice(String value, String text) {}
