package org.unionregistry.exchange.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.unionregistry.exchange.UploadedFile;
import org.unionregistry.shared.Sha256;
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
        byte[] bytes = file.getBytes();
        Files.write(content, bytes);
        return Sha256.of(bytes);
    }

    /** Without folders of somebody's machine and without signs that are not seen. */
    private static String name(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String seen = last.replaceAll("\\p{C}", "").strip();
        return seen.length() <= LONGEST_NAME ? seen : seen.substring(0, LONGEST_NAME);
    }
}
