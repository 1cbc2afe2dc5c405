package org.unionregistry.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.Subtree;

/** Changes what a person is counted as: another category, a leave, the return from it. */
@Service
@Transactional
public class CategoryService {
    private final MemberFile file;
    private final PastEvents past;
    private final Stamps stamps;
    private final Journal journal;

    CategoryService(MemberFile file, PastEvents past, Stamps stamps, Journal journal) {
        this.file = file;
        this.past = past;
        this.stamps = stamps;
        this.journal = journal;
    }

    public void change(MemberId id, long version, MemberCategory to, Happening what, Subtree subtree) {
        CategoryTerm next = CategoryTerm.from(to, what.day());
        change(id, version, MembershipEventType.CATEGORY_CHANGE, null, () -> next, what, subtree);
    }

    /** @param until last day of the leave, as far as it is known */
    public void startLeave(
            MemberId id, long version, LeaveKind kind, @Nullable LocalDate until, Happening what, Subtree subtree) {
        CategoryTerm leave = new CategoryTerm(MemberCategory.ON_LEAVE, until);
        change(id, version, MembershipEventType.LEAVE_START, kind, () -> leave, what, subtree);
    }

    /** Back to what the person was before the leave. */
    public void endLeave(MemberId id, long version, Happening what, Subtree subtree) {
        change(
                id, version, MembershipEventType.LEAVE_END, null,
                () -> new CategoryTerm(past.of(id).beforeLeave(), null), what, subtree);
    }

    private void change(
            MemberId id,
            long version,
            MembershipEventType type,
            @Nullable LeaveKind leave,
            Supplier<CategoryTerm> to,
            Happening what,
            Subtree subtree) {
        Member member = file.open(id, subtree);
        if (file.done(what, id, past -> past.type() == type && isSaid(past, leave, to))) {
            return;
        }
        member.requireVersion(version);
        Stamp stamp = stamps.on(member.home().organization());
        Register register = file.register(member.home().organization(), subtree);
        CategoryTerm next = to.get();
        journal.write(List.of(member.changeCategory(what, next, type, leave, register, file.latest(id), stamp)));
        file.audit("member.category", member, Map.of("category", next.category().name()));
    }

    /** The end of a leave says nothing but its day: what the person becomes is in the journal. */
    private static boolean isSaid(PastEvent past, @Nullable LeaveKind leave, Supplier<CategoryTerm> to) {
        return past.type() == MembershipEventType.LEAVE_END
                || Objects.equals(leave == null ? null : leave.name(), past.reason())
                        && to.get().equals(new CategoryTerm(Objects.requireNonNull(past.newCategory()), past.categoryUntil()));
    }
}
