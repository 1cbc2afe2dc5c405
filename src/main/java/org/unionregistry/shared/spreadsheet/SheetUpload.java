package org.unionregistry.shared.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.unionregistry.shared.Refusal;

/** Reads a small table that was uploaded, and keeps nothing of the file. */
public final class SheetUpload {
    private SheetUpload() {}

    /**
     * The rows of its first sheet that hold anything.
     *
     * @throws Refusal when there is none, it is no table, or beyond a limit
     */
    public static List<SheetRow> rows(@Nullable MultipartFile file, ReadLimits limits) throws IOException {
        if (file == null || file.isEmpty()) {
            throw new Refusal("spreadsheet.none");
        }
        Path content = Files.createTempFile("upload", ".tmp");
        try {
            Files.write(content, file.getBytes());
            List<SheetRow> rows = new ArrayList<>();
            try (SheetReader reader = SheetReader.open(content, limits)) {
                reader.read(0, rows::add);
            }
            return rows;
        } catch (IOException damaged) {
            throw new Refusal("spreadsheet.damaged");
        } finally {
            Files.deleteIfExists(content);
        }
    }
}
