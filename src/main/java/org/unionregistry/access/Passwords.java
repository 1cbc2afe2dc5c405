package org.unionregistry.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.KeyboardLayout;
import org.unionregistry.shared.Refusal;

/** What a new password has to be: long enough, and none of those that are guessed first. Anything else is allowed. */
@Component
class Passwords {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private final Set<String> known = load();
    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** Refuses a weak password, otherwise answers what is kept of it. */
    String hash(String password, String login) {
        check(password, login);
        return String.valueOf(encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    void check(String password, String login) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new Refusal("access.password.short", SHORTEST).at("password");
        }
        if (length > LONGEST) {
            throw new Refusal("access.password.long", LONGEST).at("password");
        }
        String folded = password.toLowerCase(Locale.ROOT);
        if (!login.isEmpty() && folded.contains(login)) {
            throw new Refusal("access.password.login").at("password");
        }
        if (known.contains(folded) || known.contains(KeyboardLayout.toRussian(folded)) || isOneSign(folded)) {
            throw new Refusal("access.password.known").at("password");
        }
    }

    private static boolean isOneSign(String password) {
        return password.codePoints().distinct().count() <= 2;
    }

    private static Set<String> load() {
        ClassPathResource file = new ClassPathResource("known-passwords.txt", Passwords.class);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
