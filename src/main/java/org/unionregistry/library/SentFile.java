package org.unionregistry.library;

import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Sha256;

/** A file somebody publishes; its name is shown, never trusted. */
public record SentFile(String name, byte[] content) {
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    FileType requireType() {
        if (content.length == 0) {
            throw new Refusal("library.file.empty").at("file");
        }
        if (content.length > MOST_BYTES) {
            throw new Refusal("library.file.big", MOST_BYTES / 1024 / 1024).at("file");
        }
        return FileType.of(name, content).orElseThrow(() -> new Refusal("library.file.type").at("file"));
    }

    String sha256() {
        return Sha256.of(content);
    }
}
