package org.unionregistry.member;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** What every change of a person begins and ends with. */
@Component
class MemberFile {
    private final Members members;
    private final Registers registers;
    private final Resends resends;
    private final LatestDays latest;
    private final ApplicationEventPublisher events;

    MemberFile(
            Members members, Registers registers, Resends resends, LatestDays latest, ApplicationEventPublisher events) {
        this.members = members;
        this.registers = registers;
        this.resends = resends;
        this.latest = latest;
        this.events = events;
    }

    /** The person, if there is one in the user's part. */
    Member open(MemberId id, Subtree subtree) {
        Member member = openAny(id, subtree);
        member.standing().requireNotMerged();
        return member;
    }

    /** Does the person stand in the user's part? */
    boolean stands(MemberId id, Subtree subtree) {
        return members.findById(id).map(member -> member.home().isIn(subtree)).orElse(false);
    }

    /** Also a record that only leads to another one. */
    Member openAny(MemberId id, Subtree subtree) {
        return members.findById(id).filter(member -> member.home().isIn(subtree)).orElseThrow(NotFound::new);
    }

    /** Was the change sent before and made? Then there is nothing left to do; see {@link Resends#entered}. */
    boolean done(UUID event, MemberId member, Predicate<PastEvent> meant) {
        return resends.entered(event, member, meant);
    }

    /** The same of what has a day and a document. */
    boolean done(Happening what, MemberId member, Predicate<PastEvent> meant) {
        return done(what.event(), member, past -> what.is(past) && meant.test(past));
    }

    Register register(OrganizationId id, Subtree subtree) {
        return registers.require(Set.of(id), subtree).get(id);
    }

    /** The day before which nothing more can be entered of this person. */
    LocalDate latest(MemberId member) {
        return latest.of(member);
    }

    void publish(Object event) {
        events.publishEvent(event);
    }

    void audit(String action, Member member, Map<String, Object> detail) {
        events.publishEvent(Audited.of(action, member.id(), member.home(), detail));
    }
}
