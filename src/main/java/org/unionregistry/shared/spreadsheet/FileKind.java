package org.unionregistry.shared.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;

/** What an uploaded file really is, told by its content. */
public enum FileKind {
    /** .xlsx, also with macros, which nobody runs. */
    WORKBOOK(null),
    /** .csv and other text. */
    TEXT(null),
    /** Excel 97-2003. */
    OLD_WORKBOOK("spreadsheet.old"),
    /** .xlsb, a workbook in another notation. */
    BINARY_WORKBOOK("spreadsheet.binary"),
    OPEN_DOCUMENT("spreadsheet.openDocument"),
    PASSWORD("spreadsheet.password"),
    EMPTY("spreadsheet.empty"),
    UNKNOWN("spreadsheet.unknown");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    private static final int HEAD = 8192;

    private final @Nullable String refusal;

    FileKind(@Nullable String refusal) {
        this.refusal = refusal;
    }

    /** The key of the words that refuse such a file. */
    String refusal() {
        return refusal == null ? UNKNOWN.refusal() : refusal;
    }

    /** @throws Refusal when the file is too big */
    public static FileKind of(Path file, ReadLimits limits) throws IOException {
        if (Files.size(file) > limits.fileBytes()) {
            throw new Refusal("spreadsheet.tooBig", limits.fileBytes() / 1024 / 1024);
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        if (startsWith(head, ZIP)) {
            return insideZip(file);
        }
        if (startsWith(head, COMPOUND)) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return bytes.contains(ENCRYPTED) ? PASSWORD : OLD_WORKBOOK;
        }
        return looksLikeText(head) ? TEXT : UNKNOWN;
    }

    private static FileKind insideZip(Path file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            if (zip.getEntry("xl/workbook.xml") != null || zip.getEntry("xl/Workbook.xml") != null) {
                return WORKBOOK;
            }
            if (zip.getEntry("xl/workbook.bin") != null) {
                return BINARY_WORKBOOK;
            }
            return zip.getEntry("content.xml") != null ? OPEN_DOCUMENT : UNKNOWN;
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("spreadsheet.damaged");
        }
    }

    private static boolean startsWith(byte[] head, byte[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= head.length || head[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** Pictures, programs and documents hold control signs; text of any one-byte or UTF-8 encoding does not. */
    private static boolean looksLikeText(byte[] head) {
        if (CsvEncoding.hasMark(head)) {
            return true;
        }
        if (new String(head, StandardCharsets.ISO_8859_1).startsWith("%PDF")) {
            return false;
        }
        for (byte sign : head) {
            if (sign >= 0 && sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' && sign != '\f') {
                return false;
            }
        }
        return true;
    }
}
