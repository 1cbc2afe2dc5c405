package org.unionregistry.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the level between region and primary is called: «местная» before the charter of 2020, «территориальная» after it.
 *
 * @param territorialSince first day of the newer name; without it the older one stays
 */
@ConfigurationProperties("registry.level-names")
public record LevelNames(@Nullable LocalDate territorialSince) {
    private static final String OLDER = "местн";
    private static final String NEWER = "территориальн";

    /** The stem of the adjective on that day; the endings of both are the same. */
    public String local(LocalDate day) {
        return territorialSince == null || day.isBefore(territorialSince) ? OLDER : NEWER;
    }

    /** A text of today: {@code <местн>ая} and {@code <Местн>ая} become the name of the day. */
    public String in(String text, LocalDate day) {
        String stem = local(day);
        return text.replace("<местн>", stem).replace("<Местн>", Character.toUpperCase(stem.charAt(0)) + stem.substring(1));
    }
}
