package org.unionregistry.member;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.Subtree;

/**
 * Whom a list of a past day shows.
 *
 * @param part one organisation with all that stood under it on that day
 * @param text what was typed into the search, none for everybody
 */
public record AsOfList(Subtree part, AsOf asOf, @Nullable SearchText text) {

    /** Beginnings of names only: that is a stretch of the index, also inside a region. */
    Match match() {
        if (text == null) {
            return Match.EVERYBODY;
        }
        SearchText words = text.onRussianKeyboard().orElse(text);
        return words.isNumber() ? Match.of("false", Map.of()) : NameMatch.beginnings(words.words(), part);
    }
}
