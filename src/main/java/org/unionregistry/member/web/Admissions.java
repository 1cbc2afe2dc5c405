package org.unionregistry.member.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.unionregistry.member.AdmitMember;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;

/** Tries to enter one new member from what was typed: first the rules, then the questions, then the register. */
@Component
class Admissions {
    private final MemberService service;
    private final Asker asker;
    private final Clock clock;

    Admissions(MemberService service, Asker asker, Clock clock) {
        this.service = service;
        this.asker = asker;
        this.clock = clock;
    }

    /** What was typed, read and checked; what is wrong stands among the errors. */
    AdmitMember read(MemberForm form, OrganizationRow register, Errors errors) {
        return form.toCommand(register.id(), LocalDate.now(clock), errors);
    }

    /**
     * @param beganOn the day of the first entry into this register
     * @return what is asked back; without questions and errors the person is entered
     */
    Questions attempt(MemberForm form, OrganizationRow register, @Nullable LocalDate beganOn, Subtree subtree, Errors errors) {
        AdmitMember command = read(form, register, errors);
        // With a prefix in force, «*» means the fields of this form alone.
        if (errors.hasFieldErrors("*")) {
            return Questions.NONE;
        }
        Questions questions = asker.about(form, command, register, beganOn, subtree);
        if (questions.isEmpty()) {
            try {
                service.admit(command, subtree);
            } catch (Refusal refusal) {
                refusal.into(errors);
            }
        }
        return questions;
    }
}
