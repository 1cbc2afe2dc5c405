package org.unionregistry.organization.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One field on which two people disagree: what this one typed and what the other has saved meanwhile.
 *
 * @param field name of the field; its words are the message {@code organization.<field>}
 */
record Difference(String field, String mine, String theirs) {

    /** Fields on which the forms differ, in words where a field holds a code. */
    static List<Difference> between(OrganizationForm mine, OrganizationForm theirs, Map<String, String> words, UnaryOperator<String> phone) {
        List<Difference> found = new ArrayList<>();
        add(found, "fullName", mine.fullName(), theirs.fullName(), words);
        add(found, "shortName", mine.shortName(), theirs.shortName(), words);
        add(found, "genitiveName", mine.genitiveName(), theirs.genitiveName(), words);
        add(found, "localKind", mine.localKind(), theirs.localKind(), words);
        add(found, "institutionType", mine.institutionType(), theirs.institutionType(), words);
        add(found, "municipalities", mine.municipalities(), theirs.municipalities(), words);
        add(found, "address", mine.address(), theirs.address(), words);
        add(found, "phone", phone.apply(plain(mine.phone())), phone.apply(plain(theirs.phone())), words);
        add(found, "email", mine.email(), theirs.email(), words);
        return found;
    }

    private static void add(
            List<Difference> found, String field, @Nullable String mine, @Nullable String theirs, Map<String, String> words) {
        String own = plain(mine);
        String other = plain(theirs);
        if (!own.equals(other)) {
            found.add(new Difference(field, words.getOrDefault(own, own), words.getOrDefault(other, other)));
        }
    }

    private static String plain(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip().replaceAll("\\s*\\R\\s*", ", ");
    }
}
