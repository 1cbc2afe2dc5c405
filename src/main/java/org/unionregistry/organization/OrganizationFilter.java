package org.unionregistry.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.KeyboardLayout;

/**
 * Which organisations of the part to list.
 *
 * @param words of a name or a code; then, and with a type, the whole part is searched, else one level is listed
 * @param parent the node whose children are listed
 * @param page where the page begins
 */
public record OrganizationFilter(
        @Nullable String words,
        @Nullable OrganizationType type,
        @Nullable OrganizationStatus status,
        @Nullable EducationDistrictId district,
        @Nullable OrganizationId parent,
        Position page) {

    /** A page begins after an organisation, or ends before one. */
    public record Position(@Nullable OrganizationId after, @Nullable OrganizationId before) {
        public static final Position START = new Position(null, null);
    }

    /** Children of a node, from the first. */
    public static OrganizationFilter childrenOf(OrganizationId parent) {
        return new OrganizationFilter(null, null, null, null, parent, Position.START);
    }

    /** Over the whole part instead of one level? */
    public boolean isSearch() {
        return words != null || type != null;
    }

    /** The words as typed, and as they were meant if the keyboard was in the wrong layout. */
    List<List<String>> readings() {
        if (words == null) {
            return List.of();
        }
        List<String> typed = OrganizationKey.words(words);
        return KeyboardLayout.mayBeWrong(words)
                ? List.of(typed, OrganizationKey.words(KeyboardLayout.toRussian(words)))
                : List.of(typed);
    }
}
