package org.unionregistry.embedded;

import java.nio.file.Path;
import org.springframework.boot.ExitCodeGenerator;

/** The embedded server did not start with these data; mostly another application runs on them. */
class ServerNotStarted extends IllegalStateException implements ExitCodeGenerator {
    private static final int EXIT_CODE = 2;

    private final Path data;

    ServerNotStarted(Path data, Throwable cause) {
        super("PostgreSQL did not start in " + data, cause);
        this.data = data;
    }

    Path data() {
        return data;
    }

    @Override
    public int getExitCode() {
        return EXIT_CODE;
    }
}
