package org.unionregistry.browser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Says aloud that the journeys were skipped where no browser is installed. */
class BrowserInstalledTest {

    @Test
    void journeys_are_walked_in_a_browser() {
        assumeTrue(
                Files.exists(Path.of("/usr/bin/chromedriver")),
                "The journeys in a browser were SKIPPED: there is no /usr/bin/chromedriver. "
                        + "Install chromium and chromium-driver to walk them.");

        assertThatCode(() -> Class.forName("org.unionregistry.browser.BrowserTest")).doesNotThrowAnyException();
    }
}
