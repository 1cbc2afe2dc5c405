package org.unionregistry.member.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.member.AdmitMember;
import org.unionregistry.member.EntryKind;
import org.unionregistry.member.EntryTwins;
import org.unionregistry.member.Home;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;

/** Finds what is worth asking back before a new member is saved; each thing once. */
@Component
class Asker {
    private final EntryTwins twins;
    private final Clock clock;

    Asker(EntryTwins twins, Clock clock) {
        this.twins = twins;
        this.clock = clock;
    }

    Questions about(
            MemberForm form, AdmitMember command, OrganizationRow register, @Nullable LocalDate beganOn, Subtree subtree) {
        EntryKind suggested = EntryKind.suggested(command.joinedOn(), beganOn);
        List<TwinRow> alike = form.wasAsked("twins") ? List.of() : alike(command, register, subtree);
        return new Questions(
                form.wasAsked("spelling") ? null : Capitals.better(command.name()),
                form.wasAsked("kind") || suggested == command.kind() ? null : suggested,
                alike,
                subtree instanceof Subtree.Primary && alike.stream().anyMatch(row -> row.barredUntil() != null));
    }

    private List<TwinRow> alike(AdmitMember command, OrganizationRow register, Subtree subtree) {
        LocalDate today = LocalDate.now(clock);
        return twins.like(command, Home.of(register), subtree).stream()
                .map(twin -> TwinRow.of(twin, command, register, today))
                .toList();
    }
}
