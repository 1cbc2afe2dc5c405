package org.unionregistry.member;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** The application by which the employer withholds dues: that it was handed in, and that it was taken back. */
@Service
@Transactional
public class DeductionService {
    private final MemberFile file;
    private final Stamps stamps;
    private final Deductions deductions;

    DeductionService(MemberFile file, Stamps stamps, Deductions deductions) {
        this.file = file;
        this.stamps = stamps;
        this.deductions = deductions;
    }

    /** @param application chosen by the form: sent twice, it is recorded once */
    public void record(UUID application, MemberId id, LocalDate day, Subtree subtree) {
        Member member = file.open(id, subtree);
        if (find(application, id).isPresent()) {
            return;
        }
        if (!member.standing().isOnRegister()) {
            throw new Refusal("member.rule.notOnRegister");
        }
        Stamp stamp = stamp(member, day, "member.deduction.inFuture");
        LocalDate joined = member.details().joinedOn();
        if (day.isBefore(joined)) {
            throw new Refusal("member.deduction.beforeJoining", RussianDates.text(joined)).at("day");
        }
        deductions.after(day, id).filter(other -> !other.id().equals(application)).ifPresent(other -> {
            throw other.inTheWay();
        });
        if (deductions.add(application, id, day, stamp)) {
            file.audit("member.deduction.record", member, Map.of());
        }
    }

    /** Sent twice, it is taken back once: the second time nothing is in force and nothing changes. */
    public void withdraw(UUID application, MemberId id, LocalDate day, Subtree subtree) {
        Member member = file.open(id, subtree);
        Stamp stamp = stamp(member, day, "member.deduction.withdraw.inFuture");
        find(application, id).orElseThrow(() -> new Refusal("member.deduction.changed")).requireWithdrawable(day);
        if (deductions.withdraw(application, day, stamp)) {
            file.audit("member.deduction.withdraw", member, Map.of());
        }
    }

    private Stamp stamp(Member member, LocalDate day, String inFuture) {
        Stamp stamp = stamps.on(member.home().organization());
        if (day.isAfter(stamp.today())) {
            throw new Refusal(inFuture).at("day");
        }
        return stamp;
    }

    /** The id of an application of somebody else is a forgery. */
    private Optional<Deduction> find(UUID application, MemberId id) {
        Optional<Deduction> found = deductions.find(application);
        if (found.isPresent() && !found.get().member().equals(id)) {
            throw new NotFound();
        }
        return found;
    }
}
