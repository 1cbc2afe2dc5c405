package org.unionregistry.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a template may not hold. */
class TemplatesTest {

    private static final Path DIRECTORY = Path.of("src/main/resources/templates");

    /** The content security policy would block these silently, and nobody would know until a user did. */
    private static final List<Pattern> BLOCKED_BY_THE_POLICY = Stream.of(
                    "\\sstyle\\s*=", "th:style", "<style", "\\son[a-z]+\\s*=", "<script(?![^>]*\\bsrc)", "javascript:")
            .map(expression -> Pattern.compile(expression, Pattern.CASE_INSENSITIVE))
            .toList();

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> walk = Files.walk(DIRECTORY)) {
            return walk.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothing_is_inline(Path template) {
        // Papers are drawn into a PDF: no browser with a policy sees their styles.
        boolean paper = template.getFileName().toString().startsWith("paper-");
        assertThat(BLOCKED_BY_THE_POLICY).noneMatch(pattern -> !paper && pattern.matcher(text(template)).find());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothing_comes_from_another_host(Path template) {
        assertThat(text(template)).doesNotContainPattern("(src|href)=\"(https?:)?//");
    }

    @Test
    void nothing_is_written_unescaped() throws IOException {
        assertThat(templates()).noneMatch(template -> text(template).contains("th:utext"));
    }

    /** Thymeleaf replaces a tag before it asks whether it should be there, so that a condition beside it means nothing. */
    @ParameterizedTest
    @MethodSource("templates")
    void a_condition_never_stands_beside_a_replacement(Path template) {
        assertThat(Jsoup.parse(text(template), Parser.xmlParser()).getAllElements())
                .filteredOn(tag -> tag.hasAttr("th:replace"))
                .noneMatch(tag -> tag.hasAttr("th:if") || tag.hasAttr("th:unless"));
    }

    private static String text(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
