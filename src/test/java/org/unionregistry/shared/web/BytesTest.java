package org.unionregistry.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a chair on a slow line downloads. */
@SampleTest
class BytesTest {
    private static final int KB = 1024;

    @LocalServerPort
    private int port;

    private SampleBrowser browser;

    @BeforeEach
    void open() {
        browser = new SampleBrowser(port);
    }

    @Test
    void the_first_visit_is_small() {
        Document page = browser.get("/sample/form").page();
        List<String> files = files(page);

        assertThat(files).hasSizeLessThanOrEqualTo(5);
        assertThat(files.stream().mapToInt(this::size).sum() + gzip(page.outerHtml())).isLessThan(60 * KB);
    }

    @Test
    void style_and_scripts_keep_to_their_budgets() {
        List<String> files = files(browser.get("/sample/form").page());

        assertThat(files.stream().filter(file -> file.endsWith(".css")).mapToInt(this::size).sum()).isLessThan(15 * KB);
        assertThat(files.stream().filter(file -> file.startsWith("/js/")).mapToInt(this::size).sum()).isLessThan(8 * KB);
        assertThat(files.stream().filter(file -> file.endsWith(".js")).mapToInt(this::size).sum()).isLessThan(25 * KB);
    }

    @Test
    void the_frame_around_a_page_is_light() {
        assertThat(gzip(browser.get("/sample/missing").page().outerHtml())).isLessThan(3 * KB);
    }

    @Test
    void files_are_asked_for_once_and_never_at_another_host() {
        assertThat(files(browser.get("/sample/form").page())).allSatisfy(file -> {
            assertThat(file).matches("/.+-[0-9a-f]{32}\\.(css|js|svg)");
            assertThat(browser.get(file).header("Cache-Control")).contains("max-age=31536000", "public", "immutable");
        });
    }

    private static List<String> files(Document page) {
        return Stream.concat(page.select("link[href]").eachAttr("href").stream(), page.select("[src]").eachAttr("src").stream())
                .distinct()
                .toList();
    }

    private int size(String file) {
        SampleBrowser.Answer answer = browser.get(file);
        assertThat(answer.status()).as(file).isEqualTo(200);
        return gzip(answer.response().body());
    }

    private static int gzip(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return packed.size();
    }
}
