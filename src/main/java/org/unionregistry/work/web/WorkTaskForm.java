package org.unionregistry.work.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.web.Typed;
import org.unionregistry.work.TaskDetails;
import org.unionregistry.work.WorkMemberId;
import org.unionregistry.work.WorkTaskId;
import org.unionregistry.work.WorkTaskRow;

/**
 * What the pages about a task send.
 *
 * @param id of the task to be; sent twice, it is one
 * @param version of the task the user saw
 */
record WorkTaskForm(
        @Nullable String id, @Nullable String version, @Nullable String words, @Nullable String member, @Nullable String about,
        @Nullable String due) {

    static WorkTaskForm empty(@Nullable OrganizationId about) {
        return new WorkTaskForm(WorkTaskId.next().toString(), null, null, null, about == null ? null : about.toString(), null);
    }

    static WorkTaskForm of(WorkTaskRow row) {
        return new WorkTaskForm(
                row.id().toString(), String.valueOf(row.version()), row.words(), row.member() == null ? null : row.member().toString(),
                row.about() == null ? null : row.about().toString(), row.due() == null ? null : RussianDates.text(row.due()));
    }

    WorkTaskId key() {
        return WorkTaskId.of(Typed.words(id));
    }

    long seen() {
        return Typed.number(version);
    }

    @Nullable OrganizationId chosenAbout() {
        return Typed.text(about) == null ? null : OrganizationId.of(Typed.words(about));
    }

    /** What was typed; every error stands at its field, and then there are no details. */
    @Nullable TaskDetails details(LocalDate today, Errors errors) {
        Typed typed = new Typed(errors);
        WorkMemberId who = Typed.text(member) == null ? null : WorkMemberId.of(Typed.words(member));
        TaskDetails details = new TaskDetails(Typed.words(words), who, chosenAbout(), typed.optionalDate(due, "due"));
        typed.refused(details.problems(today));
        return errors.hasErrors() ? null : details;
    }
}
