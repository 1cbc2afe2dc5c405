package org.unionregistry.member.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.AdmitMember;
import org.unionregistry.member.AskedTwin;
import org.unionregistry.member.Expulsion;
import org.unionregistry.member.Likeness;
import org.unionregistry.member.Twin;
import org.unionregistry.organization.OrganizationRow;

/**
 * Somebody who may be the person being entered.
 *
 * @param reasons why; told only of somebody visible
 * @param place where this one is, end of a message key
 * @param superior end of a message key
 * @param barredUntil no admission before that day: the same name and birth date, expelled; told only of somebody visible
 * @param differences ends of the message keys of what differs
 */
record TwinRow(
        Twin twin, Set<Likeness> reasons, String place, Superior superior, @Nullable LocalDate barredUntil, List<String> differences) {

    static TwinRow of(AskedTwin asked, AdmitMember command, OrganizationRow register, LocalDate today) {
        Twin twin = asked.twin();
        Expulsion expelled = twin.visible() && asked.reasons().contains(Likeness.SAME_NAME_AND_BIRTH) ? twin.expelled() : null;
        return new TwinRow(
                twin,
                asked.reasons(),
                twin.seenFrom(command.organization(), Objects.requireNonNull(register.regionId())).name(),
                Superior.of(twin, register),
                expelled == null ? null : expelled.barsUntil(today),
                TwinDifferences.between(twin, command));
    }
}
