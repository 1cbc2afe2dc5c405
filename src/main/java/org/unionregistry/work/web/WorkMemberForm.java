package org.unionregistry.work.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.shared.web.Typed;
import org.unionregistry.work.MemberDetails;
import org.unionregistry.work.WorkMemberId;
import org.unionregistry.work.WorkMemberRow;

/**
 * What the pages about a member of the group send.
 *
 * @param id of the member to be; sent twice, it is one
 * @param version of the member the user saw
 */
record WorkMemberForm(
        @Nullable String id, @Nullable String version, @Nullable String name, @Nullable String duty, @Nullable String phone) {

    static WorkMemberForm empty() {
        return new WorkMemberForm(WorkMemberId.next().toString(), null, null, null, null);
    }

    static WorkMemberForm of(WorkMemberRow row) {
        return new WorkMemberForm(row.id().toString(), String.valueOf(row.version()), row.name(), row.duty(), row.phone());
    }

    WorkMemberId key() {
        return WorkMemberId.of(Typed.words(id));
    }

    long seen() {
        return Typed.number(version);
    }

    /** What was typed; every error stands at its field, and then there are no details. */
    @Nullable MemberDetails details(Errors errors) {
        Typed typed = new Typed(errors);
        MemberDetails details = new MemberDetails(Typed.words(name), Typed.words(duty), typed.phone(phone, "phone"));
        typed.refused(details.problems());
        return errors.hasErrors() ? null : details;
    }
}
