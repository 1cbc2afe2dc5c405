package org.unionregistry.member;

import java.time.YearMonth;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.Subtree;

/** Marks by hand that somebody pays: cash, or a paper the chair has seen. */
@Service
@Transactional
public class DuesService {
    private final MemberFile file;
    private final Stamps stamps;
    private final DuesRules rules;
    private final DuesMarks marks;

    DuesService(MemberFile file, Stamps stamps, DuesRules rules, DuesMarks marks) {
        this.file = file;
        this.stamps = stamps;
        this.rules = rules;
        this.marks = marks;
    }

    /** Marked twice, a month is marked once. */
    public void mark(MemberId id, YearMonth month, Subtree subtree) {
        Member member = file.open(id, subtree);
        rules.require(member, month, YearMonth.from(stamps.on(member.home().organization()).today()));
        trace(marks.addByHand(id, month), "MARK", member);
    }

    /** Takes back a mark made by hand. What the list of the bookkeeping says, only another list changes. */
    public void unmark(MemberId id, YearMonth month, Subtree subtree) {
        Member member = file.open(id, subtree);
        trace(marks.removeByHand(id, month), "UNMARK", member);
    }

    private void trace(int changed, String way, Member member) {
        if (changed > 0) {
            file.audit("member.dues.mark", member, Map.of("way", way));
        }
    }
}
