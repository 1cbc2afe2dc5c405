package org.unionregistry.library;

/** A file as it was published. */
public record LibraryFile(String name, FileType type, byte[] content) {}
