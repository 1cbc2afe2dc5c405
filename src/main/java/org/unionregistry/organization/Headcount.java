package org.unionregistry.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Recorded;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/**
 * How many workers, students and members a primary organisation has on a day, and who says so. What the organisation
 * declares itself waits for its superior; the latest confirmed number is the current one.
 */
@Entity
public class Headcount extends Recorded {
    /** More than any institution has; a mistyped number rather than a number. */
    private static final int MOST = 100_000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private HeadcountId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id", updatable = false))
    private OrganizationId organizationId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "region_id", updatable = false))
    private OrganizationId regionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "local_id", updatable = false))
    private @Nullable OrganizationId localId;

    private LocalDate asOf;

    @Enumerated(EnumType.STRING)
    private HeadcountSource source;

    private int workers;
    private int students;
    private int members;

    @Enumerated(EnumType.STRING)
    private HeadcountStatus status = HeadcountStatus.PROPOSED;

    private boolean current;
    private @Nullable String remark;
    private @Nullable Instant decidedAt;
    private @Nullable UUID decidedBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Headcount() {}

    Headcount(NewHeadcount command, HeadcountSource source, OrganizationRow organization, LocalDate today) {
        if (!organization.isPrimary()) {
            throw new Refusal("organization.headcount.onlyPrimary");
        }
        if (organization.status() == OrganizationStatus.LIQUIDATED) {
            throw new Refusal("organization.headcount.liquidated");
        }
        this.id = command.id();
        this.organizationId = organization.id();
        this.regionId = Objects.requireNonNull(organization.regionId());
        this.localId = organization.localId();
        this.source = source;
        state(command, today);
    }

    /** The organisation corrects what still waits for confirmation. */
    void revise(NewHeadcount command, LocalDate today) {
        requireProposed();
        state(command, today);
    }

    private void state(NewHeadcount command, LocalDate today) {
        if (command.asOf().isAfter(today)) {
            throw new Refusal("organization.headcount.asOf.future", RussianDates.text(today)).at("asOf");
        }
        workers = plausible(command.workers(), "workers");
        students = plausible(command.students(), "students");
        members = plausible(command.members(), "members");
        asOf = command.asOf();
    }

    private static int plausible(int number, String field) {
        if (number < 0 || number > MOST) {
            throw new Refusal("organization.headcount.number.range", MOST).at(field);
        }
        return number;
    }

    void confirm(Instant at, @Nullable UUID by) {
        requireProposed();
        status = HeadcountStatus.CONFIRMED;
        decidedAt = at;
        decidedBy = by;
    }

    void reject(String why, Instant at, @Nullable UUID by) {
        requireProposed();
        status = HeadcountStatus.REJECTED;
        remark = why;
        decidedAt = at;
        decidedBy = by;
    }

    /** From now on this is the number the organisation is counted by. */
    void becomeCurrent() {
        current = true;
    }

    void yieldToLater() {
        current = false;
    }

    private void requireProposed() {
        if (status != HeadcountStatus.PROPOSED) {
            throw new Refusal("organization.headcount.alreadyDecided");
        }
    }

    HeadcountId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    OrganizationId organizationId() {
        return organizationId;
    }

    LocalDate asOf() {
        return asOf;
    }

    int members() {
        return members;
    }

    HeadcountStatus status() {
        return status;
    }
}
