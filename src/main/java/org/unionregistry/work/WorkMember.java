package org.unionregistry.work;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Recorded;
import org.unionregistry.shared.Refusal;

/** Somebody of a working group. Whoever leaves it stays beside what they have done. */
@Entity
@Table(name = "work_member")
class WorkMember extends Recorded {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WorkMemberId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id", updatable = false))
    private OrganizationId organization;

    private String name;
    private String duty;
    private @Nullable String phone;
    private @Nullable LocalDate leftOn;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected WorkMember() {}

    @SuppressWarnings("NullAway.Init")
    WorkMember(WorkMemberId id, OrganizationId organization, MemberDetails details) {
        this.id = id;
        this.organization = organization;
        change(details);
    }

    final void change(MemberDetails details) {
        Refusal.throwFirst(details.problems());
        name = details.name();
        duty = details.duty();
        phone = details.phone();
    }

    void leave(LocalDate day) {
        leftOn = leftOn == null ? day : leftOn;
    }

    void comeBack() {
        leftOn = null;
    }

    void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new OptimisticLockingFailureException("The member was changed meanwhile");
        }
    }

    OrganizationId organization() {
        return organization;
    }
}
