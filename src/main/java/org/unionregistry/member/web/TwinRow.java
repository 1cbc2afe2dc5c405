package org.unionregistry.member.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.AdmitMember;
import org.unionregistry.member.AskedTwin;
import org.unionregistry.member.Likeness;
import org.unionregistry.member.Twin;
import org.unionregistry.organization.OrganizationRow;

/**
 * Somebody who may be the person being entered.
 *
 * @param reasons why; told only of somebody visible
 * @param place where this one is, end of a message key
 * @param differences ends of the message keys of what differs
 */
record TwinRow(Twin twin, Set<Likeness> reasons, String place, List<String> differences) {

    static TwinRow of(AskedTwin asked, AdmitMember command, OrganizationRow register) {
        Twin twin = asked.twin();
        List<String> differences = new ArrayList<>();
        compare(differences, "lastName", twin.name().last(), command.name().last());
        compare(differences, "firstName", twin.name().first(), command.name().first());
        compare(differences, "middleName", twin.name().middle(), command.name().middle());
        compare(differences, "birthDate", twin.birthDate(), command.birthDate());
        compare(differences, "position", twin.position(), command.position());
        return new TwinRow(
                twin,
                asked.reasons(),
                twin.seenFrom(command.organization(), Objects.requireNonNull(register.regionId())).name(),
                differences);
    }

    private static void compare(List<String> differences, String field, @Nullable Object known, @Nullable Object typed) {
        if (!Objects.equals(known, typed)) {
            differences.add(field);
        }
    }
}
