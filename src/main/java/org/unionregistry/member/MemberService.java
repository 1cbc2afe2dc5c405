package org.unionregistry.member;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.OnceMore;
import org.unionregistry.shared.Refusal;

/** Enters people into the register. */
@Service
@Transactional
public class MemberService {
    /** What one transaction takes of a file. */
    public static final int LARGEST_BATCH = 200;

    private final EntityManager entities;
    private final Registers registers;
    private final Resends resends;
    private final Expulsions expulsions;
    private final Stamps stamps;
    private final Journal journal;
    private final Consents consents;
    private final MemberSettings settings;
    private final ApplicationEventPublisher events;

    MemberService(
            EntityManager entities, Registers registers, Resends resends, Expulsions expulsions, Stamps stamps, Journal journal,
            Consents consents, MemberSettings settings, ApplicationEventPublisher events) {
        this.entities = entities;
        this.registers = registers;
        this.resends = resends;
        this.expulsions = expulsions;
        this.stamps = stamps;
        this.journal = journal;
        this.consents = consents;
        this.settings = settings;
        this.events = events;
    }

    /**
     * Enters one person; sent twice, enters them once. Two clicks of the same moment race for one row: the one that
     * loses it asks again and finds the person entered. Whoever did not see the answer, went back and sent something
     * else is told so: nothing is lost in silence.
     */
    @OnceMore
    public MemberId admit(AdmitMember command, Subtree subtree) {
        if (!enter(List.of(command), subtree) && !entities.find(Member.class, command.id()).details().equals(command.details())) {
            throw new Refusal("member.admit.differs");
        }
        return command.id();
    }

    /**
     * Enters up to {@value #LARGEST_BATCH} people at once: all or, when a rule refuses one, none. Those of an earlier
     * attempt are passed over, so work killed half way is simply done again.
     */
    public void admitAll(List<AdmitMember> commands, Subtree subtree) {
        enter(commands, subtree);
    }

    /** Says whether anybody was entered now. */
    private boolean enter(List<AdmitMember> commands, Subtree subtree) {
        if (commands.size() > LARGEST_BATCH) {
            throw new IllegalArgumentException("Too many at once: " + commands.size());
        }
        Map<OrganizationId, Register> receiving = registers.require(
                commands.stream().map(AdmitMember::organization).collect(Collectors.toSet()), subtree);
        List<AdmitMember> fresh = resends.withoutEntered(commands, subtree);
        if (fresh.isEmpty()) {
            return false;
        }
        expulsions.requireNone(fresh, subtree);
        List<MembershipEvent> entries = new ArrayList<>();
        List<MemberAdmitted> admitted = new ArrayList<>();
        for (AdmitMember command : fresh) {
            entries.add(enter(command, receiving.get(command.organization()), admitted));
        }
        journal.write(entries);
        consents.record(fresh, entries.get(0).stamp());
        events.publishEvent(new MembersAdmitted(List.copyOf(admitted)));
        audit(admitted);
        return true;
    }

    private MembershipEvent enter(AdmitMember command, Register register, List<MemberAdmitted> admitted) {
        Stamp stamp = stamps.on(command.organization());
        if (settings.consent() == MemberSettings.ConsentPolicy.REQUIRED && command.consent() == null) {
            throw new Refusal("member.rule.consentRequired").at("consentOn");
        }
        Member member = new Member(command, register, stamp.today().plusDays(settings.consentDays()), stamp.today());
        entities.persist(member);
        admitted.add(new MemberAdmitted(member.id(), member.home(), command.kind(), command.day()));
        return member.entry(command, register, stamp);
    }

    private void audit(List<MemberAdmitted> admitted) {
        Map<Home, List<MemberAdmitted>> byHome = admitted.stream().collect(Collectors.groupingBy(MemberAdmitted::home));
        byHome.forEach((home, people) -> events.publishEvent(Audited.of(
                "member.admit",
                people.size() == 1 ? people.get(0).id() : null,
                home,
                Map.of("count", people.size()))));
    }
}
