package org.unionregistry.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.Refusal;

/** Keeps an uploaded file from the moment it is sent until it is read, where every instance finds it. */
@Component
class ImportFiles {
    private final JdbcTemplate jdbc;

    ImportFiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void keep(ImportId batch, Path content) {
        jdbc.update("insert into import_file (batch_id, content) values (?, ?)", statement -> {
            statement.setObject(1, batch.value());
            try {
                statement.setBytes(2, Files.readAllBytes(content));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** Puts the file where a parser can walk about in it, for as long as the reader needs it. Only we can open it. */
    <T> T with(ImportId batch, Reader<T> reader) throws IOException {
        Path file = Files.createTempFile("import", ".tmp");
        try {
            fetch(batch, file);
            return reader.read(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    void drop(ImportId batch) {
        jdbc.update("delete from import_file where batch_id = ?", batch.value());
    }

    private void fetch(ImportId batch, Path file) {
        Integer found = jdbc.query(
                "select content from import_file where batch_id = ?",
                rows -> {
                    int number = 0;
                    while (rows.next()) {
                        number++;
                        try (InputStream content = rows.getBinaryStream(1)) {
                            Files.write(file, content.readAllBytes());
                        } catch (IOException unwritable) {
                            throw new UncheckedIOException(unwritable);
                        }
                    }
                    return number;
                },
                batch.value());
        if (found == null || found == 0) {
            throw new Refusal("spreadsheet.damaged");
        }
    }

    /** Reads a file. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Path file) throws IOException;
    }
}
