package org.unionregistry.library;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Files the library takes: told by their content, so that nothing a browser would run is among them. */
public enum FileType {
    PDF("pdf", "application/pdf", "%PDF-"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\u0003\u0004"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\u0003\u0004"),
    DOC("doc", "application/msword", "\u00D0\u00CF\u0011\u00E0"),
    PNG("png", "image/png", "\u0089PNG"),
    JPEG("jpg", "image/jpeg", "\u00FF\u00D8\u00FF");

    private final String extension;
    private final String mime;
    private final String signature;

    FileType(String extension, String mime, String signature) {
        this.extension = extension;
        this.mime = mime;
        this.signature = signature;
    }

    /** What both name and content say; none where they disagree. */
    static Optional<FileType> of(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT).replaceAll("\\.jpeg$", ".jpg");
        String head = new String(content, 0, Math.min(content.length, 8), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(type -> lower.endsWith("." + type.extension) && head.startsWith(type.signature))
                .findFirst();
    }

    public String mime() {
        return mime;
    }
}
