package org.unionregistry.member.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.unionregistry.member.AdmitMember;
import org.unionregistry.member.Twin;
import org.unionregistry.organization.OrganizationRow;

/**
 * Somebody who may be the person being entered.
 *
 * @param place where this one is, end of a message key
 * @param differences ends of the message keys of what differs
 */
record TwinRow(Twin twin, String place, List<String> differences) {

    static TwinRow of(Twin twin, AdmitMember command, OrganizationRow register) {
        List<String> differences = new ArrayList<>();
        if (!Objects.equals(twin.birthDate(), command.birthDate())) {
            differences.add("birthDate");
        }
        if (!Objects.equals(twin.name().middle(), command.name().middle())) {
            differences.add("middleName");
        }
        if (twin.visible() && !Objects.equals(twin.position(), command.position())) {
            differences.add("position");
        }
        return new TwinRow(
                twin,
                twin.seenFrom(command.organization(), Objects.requireNonNull(register.regionId())).name(),
                differences);
    }
}
