package org.unionregistry.member.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.web.Typed;

/**
 * One field on which two people disagree: what this one typed and what the other has saved meanwhile.
 *
 * @param field its words are the message {@code member.field.<field>}
 */
record Disagreement(String field, String mine, String theirs) {

    static List<Disagreement> between(EditForm mine, EditForm theirs) {
        List<Disagreement> found = new ArrayList<>();
        compare(found, "lastName", mine, theirs, EditForm::lastName);
        compare(found, "firstName", mine, theirs, EditForm::firstName);
        compare(found, "middleName", mine, theirs, EditForm::middleName);
        compare(found, "birthDate", mine, theirs, EditForm::birthDate);
        compare(found, "joinedOn", mine, theirs, EditForm::joinedOn);
        compare(found, "position", mine, theirs, EditForm::position);
        compare(found, "staffKind", mine, theirs, EditForm::staffKind);
        compare(found, "phone", mine, theirs, EditForm::phone);
        compare(found, "email", mine, theirs, EditForm::email);
        compare(found, "sex", mine, theirs, EditForm::sex);
        compare(found, "legacyNumber", mine, theirs, EditForm::legacyNumber);
        return found;
    }

    private static void compare(
            List<Disagreement> found, String field, EditForm mine, EditForm theirs, Function<EditForm, @Nullable String> value) {
        String own = Typed.words(value.apply(mine));
        String other = Typed.words(value.apply(theirs));
        if (!own.equals(other)) {
            found.add(new Disagreement(field, own, other));
        }
    }
}
