package org.unionregistry.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nobody who reads the trail should meet a code: every action and every fact that is written has words. */
class AuditWordsTest {
    /** A call that leaves a trace: {@code file.audit("member.exit", ..., Map.of("reason", ...))}. */
    private static final Pattern TRACE = Pattern.compile(
            "(?:audit|audited|trail|trace|leave|record|Audited\\.\\w+|new AuditedEvent)\\(\\s*\"([a-z]+(?:[.-][a-zA-Z]+)+)\"([^;]*);");

    private static final Pattern FACT = Pattern.compile("(?:Map\\.of\\(|, )\\s*\"([a-zA-Z]+)\", ");

    /** Put into a map that was begun before. */
    private static final Pattern ONE_MORE = Pattern.compile("detail\\.put\\(\"([a-zA-Z]+)\", ");

    @Test
    void actions_and_facts_have_words() throws IOException {
        Properties words = new Properties();
        try (var file = getClass().getResourceAsStream("/i18n/audit.properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        Set<String> missing = new TreeSet<>();
        int found = 0;
        for (MatchResult trace : traces()) {
            found++;
            check(words, "audit.action." + trace.group(1), missing);
            String facts = trace.group(2).contains("Map.of(") ? trace.group(2).substring(trace.group(2).indexOf("Map.of(")) : "";
            FACT.matcher(facts).results().forEach(fact -> check(words, "audit.detail." + fact.group(1), missing));
        }

        for (String file : sources()) {
            ONE_MORE.matcher(file).results().forEach(fact -> check(words, "audit.detail." + fact.group(1), missing));
        }

        assertThat(found).isGreaterThan(40);
        assertThat(missing).isEmpty();
    }

    private static void check(Properties words, String key, Set<String> missing) {
        if (!words.containsKey(key)) {
            missing.add(key);
        }
    }

    private static List<MatchResult> traces() throws IOException {
        return sources().stream().flatMap(file -> TRACE.matcher(file).results()).toList();
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(AuditWordsTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
