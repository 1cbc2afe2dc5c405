package org.unionregistry.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Recorded;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** What keeps an organisation from entering its members, and what is done about it. It is overcome, never deleted. */
@Entity
@Table(name = "obstacle")
class Obstacle extends Recorded {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ObstacleId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id", updatable = false))
    private OrganizationId organization;

    @Enumerated(EnumType.STRING)
    private ObstacleReason reason;

    private @Nullable String note;
    private @Nullable String remedy;

    @Column(name = "due_on")
    private @Nullable LocalDate due;

    @Column(name = "noted_on", updatable = false)
    private LocalDate notedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Obstacle() {}

    Obstacle(ObstacleId id, OrganizationId organization, ObstacleDetails details, LocalDate today) {
        this.id = id;
        this.organization = organization;
        this.notedOn = today;
        change(details, today);
    }

    final void change(ObstacleDetails details, LocalDate today) {
        details.require(today);
        if (closedOn != null) {
            throw new Refusal("progress.obstacle.closed", RussianDates.text(closedOn));
        }
        reason = details.reason();
        note = details.note();
        remedy = details.remedy();
        due = details.due();
    }

    /** It stands in nobody's way any more. */
    void close(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refusal("progress.obstacle.closing.future").at("day");
        }
        if (day.isBefore(notedOn)) {
            throw new Refusal("progress.obstacle.closing.before", RussianDates.text(notedOn)).at("day");
        }
        closedOn = day;
    }

    /** It was closed by mistake. */
    void reopen() {
        closedOn = null;
    }

    void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new OptimisticLockingFailureException("The obstacle was changed meanwhile");
        }
    }

    boolean isClosed() {
        return closedOn != null;
    }

    OrganizationId organization() {
        return organization;
    }

    ObstacleReason reason() {
        return reason;
    }
}
