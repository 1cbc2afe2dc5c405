package org.unionregistry.demo.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * A document the region gives to those below it.
 *
 * @param audience for whom, as the library names it
 * @param resource its file among those of the demo
 */
record DemoPaper(String title, String audience, String fileName, String resource) {

    byte[] content() {
        try (InputStream in = DemoPaper.class.getResourceAsStream("/demo/" + resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
