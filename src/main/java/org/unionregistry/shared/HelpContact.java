package org.unionregistry.shared;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The organisation that helps a visitor, usually the one above theirs, and how it is reached. */
public record HelpContact(String organization, @Nullable String phone, @Nullable String email) {

    public boolean isReachable() {
        return phone != null || email != null;
    }

    /** {@code Берёзовская районная: +7 385 712-34-56, raikom@example.org}. */
    public String text() {
        return Stream.of(phone == null ? null : PhoneNumber.shown(phone), email)
                .filter(part -> part != null)
                .collect(Collectors.joining(", ", organization + ": ", ""));
    }
}
