package org.unionregistry.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Recorded;

/** By when a region, or the union, means to have entered its members, and by whose decision. */
@Entity
@Table(name = "programme")
class Programme extends Recorded {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProgrammeId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id", updatable = false))
    private OrganizationId organization;

    private String name;

    @Enumerated(EnumType.STRING)
    private ProgrammeMeasure measure;

    @Column(name = "union_decision")
    private @Nullable String unionDecision;

    @Column(name = "own_decision")
    private @Nullable String ownDecision;

    @Column(name = "begins_on")
    private LocalDate begins;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @ElementCollection
    @CollectionTable(name = "programme_stage", joinColumns = @JoinColumn(name = "programme_id"))
    private Set<ProgrammeStage> stages = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "programme_control_day", joinColumns = @JoinColumn(name = "programme_id"))
    @Column(name = "day")
    private Set<LocalDate> controlDays = new HashSet<>();

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    @SuppressWarnings("NullAway.Init")
    Programme(ProgrammeId id, OrganizationId organization, ProgrammeDetails details) {
        this.id = id;
        this.organization = organization;
        change(details);
    }

    final void change(ProgrammeDetails details) {
        details.require();
        name = details.name();
        measure = details.measure();
        unionDecision = details.unionDecision();
        ownDecision = details.ownDecision();
        begins = details.begins();
        due = details.due();
        replace(stages, details.stages());
        replace(controlDays, details.controlDays());
    }

    /** It was set by mistake: nobody is measured by it. */
    void withdraw(LocalDate day) {
        withdrawnOn = withdrawnOn == null ? day : withdrawnOn;
    }

    void restore() {
        withdrawnOn = null;
    }

    /** What stays is not written again. */
    private static <T> void replace(Set<T> kept, List<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new OptimisticLockingFailureException("The programme was changed meanwhile");
        }
    }

    OrganizationId organization() {
        return organization;
    }
}
