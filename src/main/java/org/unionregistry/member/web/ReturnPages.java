package org.unionregistry.member.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberRecord;
import org.unionregistry.member.MemberStatus;
import org.unionregistry.member.Occasion;
import org.unionregistry.member.ReturnService;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.web.Typed;

/** What the pages about coming back have in common: how the person left. */
@Component
class ReturnPages {
    private final EventPages pages;
    private final ReturnService returns;
    private final Receivers receivers;

    ReturnPages(EventPages pages, ReturnService returns, Receivers receivers) {
        this.pages = pages;
        this.returns = returns;
        this.receivers = receivers;
    }

    /** A resend finds the person on the register already; then there is nothing to tell about how they left. */
    MemberRecord open(MemberId id, Subtree subtree, Model model) {
        MemberRecord member = pages.open(id, subtree, model);
        if (member.status() == MemberStatus.LEFT) {
            model.addAttribute("departed", returns.departed(member));
        }
        return member;
    }

    MemberRecord begin(MemberId id, Subtree subtree, Model model) {
        MemberRecord member = open(id, subtree, model);
        pages.occasion(member, Occasion.RETURN, model);
        return member;
    }

    /** Nobody comes back to a closed organisation: whoever can choose another one has to. */
    void requireReceiver(EventForm form, Errors errors, Subtree subtree, Model model) {
        OrganizationRow home = (OrganizationRow) Objects.requireNonNull(model.getAttribute("home"));
        if (home.isClosed() && Typed.text(form.to()) == null && !(subtree instanceof Subtree.Primary)) {
            errors.rejectValue("to", "member.transfer.to.missing");
        }
    }

    /** Whoever answers for several organisations may take the person into another one than they left. */
    String readmission(MemberRecord member, @Nullable String part, @Nullable String to, Subtree subtree, Model model) {
        if (!(subtree instanceof Subtree.Primary)) {
            String other = member.home().organization().toString().equals(to) ? null : to;
            receivers.offer(member, part, other, subtree, model);
        }
        return "member/readmission";
    }
}
