package org.unionregistry.member.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.AdmitMember;
import org.unionregistry.member.AskedTwin;
import org.unionregistry.member.Likeness;
import org.unionregistry.member.MemberStatus;
import org.unionregistry.member.Twin;
import org.unionregistry.member.TwinPlace;
import org.unionregistry.organization.OrganizationRow;

/**
 * Somebody who may be the person being entered.
 *
 * @param reasons why; told only of somebody visible
 * @param place where this one is, end of a message key
 * @param superior who answers for both registers, end of a message key
 * @param barredUntil the same person in all, expelled, and not to be admitted before that day; told only of somebody visible
 * @param differences ends of the message keys of what differs
 */
record TwinRow(Twin twin, Set<Likeness> reasons, String place, String superior, @Nullable LocalDate barredUntil, List<String> differences) {

    static TwinRow of(AskedTwin asked, AdmitMember command, OrganizationRow register, LocalDate today) {
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
                superior(twin, register),
                twin.visible() && asked.reasons().contains(Likeness.SAME_NAME_AND_BIRTH) ? twin.barredUntil(today) : null,
                differences);
    }

    private static String superior(Twin twin, OrganizationRow register) {
        if (twin.local() != null && twin.local().equals(register.localId())) {
            return "LOCAL";
        }
        return twin.region().equals(register.regionId()) ? "REGION" : "NOBODY";
    }

    /** Is it on the register where the person is to be entered, or was it last? */
    public boolean isHere() {
        return TwinPlace.SAME_REGISTER.name().equals(place);
    }

    public boolean hasLeft() {
        return twin.status() == MemberStatus.LEFT;
    }

    private static void compare(List<String> differences, String field, @Nullable Object known, @Nullable Object typed) {
        if (!Objects.equals(known, typed)) {
            differences.add(field);
        }
    }
}
