package org.unionregistry.demo.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The lists under {@code resources/demo}. */
public final class Lines {
    private Lines() {}

    /** The lines of a plain list. */
    public static List<String> of(String name) {
        try {
            return new ClassPathResource("demo/" + name).getContentAsString(StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table below its heading; no value in them holds a comma. */
    public static List<String[]> table(String name) {
        return of(name).stream().skip(1).map(line -> line.split(",", -1)).toList();
    }
}
