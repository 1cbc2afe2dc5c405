package org.unionregistry.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words for people: each module has its file, in Russian and in English. */
class MessagesTest {

    private static final Path DIRECTORY = Path.of("src/main/resources/i18n");

    static Stream<String> modules() throws IOException {
        Properties application = read(Path.of("src/main/resources/application.properties"));
        return Stream.of(application.getProperty("spring.messages.basename").split(","))
                .map(name -> name.substring("i18n/".length()));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void what_is_said_in_russian_is_said_in_english(String module) {
        Properties russian = read(DIRECTORY.resolve(module + ".properties"));
        Properties english = read(DIRECTORY.resolve(module + "_en.properties"));

        assertThat(keys(english)).isEqualTo(keys(russian)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void words_help_instead_of_judging(String module) {
        assertThat(read(DIRECTORY.resolve(module + ".properties")).values())
                .noneMatch(words -> words.toString().toLowerCase().contains("некорректн"))
                .noneMatch(words -> words.toString().isBlank());
    }

    @Test
    void every_file_of_words_is_known_to_the_application() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("(_en)?\\.properties$", "")))
                    .hasSameElementsAs(modules().toList());
        }
    }

    private static Set<String> keys(Properties properties) {
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
