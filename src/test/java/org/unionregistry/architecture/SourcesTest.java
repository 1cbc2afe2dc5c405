package org.unionregistry.architecture;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the text of the sources tells. */
class SourcesTest {

    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b|скоро будет");

    @Test
    void files_are_small() throws IOException {
        assertThat(files(Path.of("src"), ".java")).allSatisfy(file -> assertThat(Files.readAllLines(file))
                .as("a file has one reason to exist: %s", file)
                .hasSizeLessThanOrEqualTo(250));
    }

    @Test
    void the_median_file_is_read_at_a_glance() throws IOException {
        List<Integer> lengths = files(Path.of("src/main/java"), ".java").stream()
                .map(file -> lines(file).size())
                .sorted()
                .toList();

        assertThat(lengths.get(lengths.size() / 2)).isLessThan(45);
    }

    @Test
    void every_package_says_that_nothing_is_null_unless_marked() throws IOException {
        List<Path> packages = files(Path.of("src/main/java"), ".java").stream()
                .map(Path::getParent)
                .distinct()
                .collect(toList());

        assertThat(packages).allSatisfy(directory -> assertThat(directory.resolve("package-info.java"))
                .content()
                .contains("@NullMarked"));
    }

    @Test
    void nothing_is_promised_for_later() throws IOException {
        assertThat(files(Path.of("src/main"), "")).allSatisfy(file -> {
            if (!file.toString().matches(".*\\.(ico|png|ttf|pdf|xlsx|gz)")) {
                assertThat(lines(file)).as(file.toString()).noneMatch(line -> UNFINISHED.matcher(line).find());
            }
        });
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
