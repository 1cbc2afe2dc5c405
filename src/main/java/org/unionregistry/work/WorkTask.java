package org.unionregistry.work;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Recorded;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** What a working group is to do. It gets done or is withdrawn, and can be opened again; it is never deleted. */
@Entity
@Table(name = "work_task")
class WorkTask extends Recorded {
    static final int LONGEST_RESULT = 1_000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WorkTaskId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id", updatable = false))
    private OrganizationId organization;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member_id"))
    private @Nullable WorkMemberId member;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "about_id"))
    private @Nullable OrganizationId about;

    private String words;

    @Column(name = "due_on")
    private @Nullable LocalDate due;

    @Column(name = "noted_on", updatable = false)
    private LocalDate notedOn;

    private @Nullable LocalDate doneOn;
    private @Nullable String result;
    private @Nullable LocalDate withdrawnOn;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected WorkTask() {}

    @SuppressWarnings("NullAway.Init")
    WorkTask(WorkTaskId id, OrganizationId organization, TaskDetails details, LocalDate today) {
        this.id = id;
        this.organization = organization;
        this.notedOn = today;
        change(details, today);
    }

    final void change(TaskDetails details, LocalDate today) {
        Refusal.throwFirst(details.problems(today));
        words = details.words();
        member = details.member();
        about = details.about();
        due = details.due();
    }

    /** Twice is as good as once, unless something else is said to have come of it. */
    void done(LocalDate day, @Nullable String outcome) {
        if (outcome != null && outcome.length() > LONGEST_RESULT) {
            throw new Refusal("work.long", LONGEST_RESULT, outcome.length()).at("result");
        }
        if (doneOn != null && !Objects.equals(outcome, result)) {
            throw new Refusal("work.task.already", RussianDates.text(doneOn));
        }
        doneOn = doneOn == null ? day : doneOn;
        result = outcome;
    }

    /** It is to be done after all. */
    void reopen() {
        doneOn = null;
        withdrawnOn = null;
    }

    /** Nobody needs it any more. */
    void withdraw(LocalDate day) {
        withdrawnOn = withdrawnOn == null ? day : withdrawnOn;
    }

    void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new OptimisticLockingFailureException("The task was changed meanwhile");
        }
    }

    OrganizationId organization() {
        return organization;
    }
}
