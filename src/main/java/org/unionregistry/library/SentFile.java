package org.unionregistry.library;

import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Sha256;

/** A file somebody publishes; its name is shown, never trusted. */
public record SentFile(String name, byte[] content) {
    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    /** Without the folders some browsers send before the name, and with the end of a name nobody could read. */
    public static SentFile named(String sent, byte[] content) {
        String name = sent.replaceAll("^.*[/\\\\]", "");
        return new SentFile(name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name, content);
    }

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
