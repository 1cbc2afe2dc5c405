package org.unionregistry.exchange;

import java.nio.file.Path;

/**
 * A file somebody sent.
 *
 * @param name as the sender calls it; shown, never trusted
 * @param content where it lies until it is put away
 */
public record UploadedFile(String name, String sha256, Path content) {}
