package org.unionregistry.member;

import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;

/** Whether an event can happen to somebody at all, known before anybody fills in the form for it. */
public enum Occasion {
    /** To whoever stands on a register. */
    CHANGE {
        @Override
        void require(MemberRecord member) {
            member.standing().requireOnRegister();
        }
    },
    /** Whoever is on the way elsewhere comes back by it first. */
    EXIT {
        @Override
        void require(MemberRecord member) {
            if (!member.inTransit()) {
                member.standing().requireOnRegister();
            }
        }
    },
    LEAVE {
        @Override
        void require(MemberRecord member) {
            member.standing().requireOnRegister();
            CategoryRules.requireAtWork(member.category());
        }
    },
    LEAVE_END {
        @Override
        void require(MemberRecord member) {
            member.standing().requireOnRegister();
            CategoryRules.requireOnLeave(member.category());
        }
    },
    RETURN {
        @Override
        void require(MemberRecord member) {
            member.standing().requireLeft();
        }
    };

    /** @throws Refusal why it cannot happen */
    abstract void require(MemberRecord member);

    /** Why it cannot happen to this person, in words; none where it can. */
    public @Nullable Refusal against(MemberRecord member) {
        try {
            require(member);
            return null;
        } catch (Refusal refusal) {
            return refusal;
        }
    }
}
