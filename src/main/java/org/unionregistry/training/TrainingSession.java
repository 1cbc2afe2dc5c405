package org.unionregistry.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Recorded;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** A day on which an organisation teaches those below it; whoever takes part stands beside it. */
@Entity
@Table(name = "training_session")
class TrainingSession extends Recorded {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TrainingSessionId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id", updatable = false))
    private OrganizationId organization;

    private String title;
    private LocalDate heldOn;
    private @Nullable LocalTime beginsAt;
    private String place;
    private @Nullable String note;
    private @Nullable LocalDate cancelledOn;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected TrainingSession() {}

    @SuppressWarnings("NullAway.Init")
    TrainingSession(TrainingSessionId id, OrganizationId organization, TrainingDetails details, LocalDate today) {
        this.id = id;
        this.organization = organization;
        change(details, today);
    }

    final void change(TrainingDetails details, LocalDate today) {
        Refusal.throwFirst(details.problems(today));
        title = details.title();
        heldOn = details.heldOn();
        beginsAt = details.begins();
        place = details.place();
        note = details.note();
    }

    void cancel(LocalDate day) {
        cancelledOn = cancelledOn == null ? day : cancelledOn;
    }

    void restore() {
        cancelledOn = null;
    }

    /** Nobody comes to what does not take place. */
    void requireOn() {
        if (cancelledOn != null) {
            throw new Refusal("training.isCancelled", RussianDates.text(cancelledOn));
        }
    }

    void requireHeld(LocalDate today) {
        requireOn();
        if (heldOn.isAfter(today)) {
            throw new Refusal("training.attendance.early", RussianDates.text(heldOn));
        }
    }

    void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new OptimisticLockingFailureException("The session was changed meanwhile");
        }
    }

    OrganizationId organization() {
        return organization;
    }
}
