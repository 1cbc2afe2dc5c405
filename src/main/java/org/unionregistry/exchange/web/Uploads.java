package org.unionregistry.exchange.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.unionregistry.exchange.UploadedFile;
import org.unionregistry.shared.spreadsheet.ReadLimits;
import org.unionregistry.shared.spreadsheet.SheetReader;

/** Lays an uploaded file down where only we read it, for as long as it is needed. */
@Component
class Uploads {
    private static final int LONGEST_NAME = 150;

    /** Refuses, in words, what is no table at all; everything else about the file is told when it is read. */
    void take(MultipartFile file, Consumer<UploadedFile> taker) {
        try {
            Path content = Files.createTempFile("upload", ".tmp");
            try {
                String sha256 = lay(file, content);
                SheetReader.requireTable(content, ReadLimits.rows(Integer.MAX_VALUE));
                taker.accept(new UploadedFile(name(file), sha256, content));
            } finally {
                Files.deleteIfExists(content);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String lay(MultipartFile file, Path content) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(file.getInputStream(), digest)) {
            Files.write(content, in.readAllBytes());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Without folders of somebody's machine and without signs that are not seen. */
    private static String name(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String seen = last.replaceAll("\\p{C}", "").strip();
        return seen.length() <= LONGEST_NAME ? seen : seen.substring(0, LONGEST_NAME);
    }
}
