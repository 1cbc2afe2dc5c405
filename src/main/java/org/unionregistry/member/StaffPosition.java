package org.unionregistry.member;

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
import org.unionregistry.shared.RussianDates;

/** A paid position of a union organisation and its holder; another holder is another position. */
@Entity
@Table(name = "staff_position")
class StaffPosition extends Recorded {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StaffPositionId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id", updatable = false))
    private OrganizationId organization;

    private String title;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member_id"))
    private @Nullable MemberId member;

    @Embedded
    private PersonName name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private LocalDate since;
    private @Nullable LocalDate until;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected StaffPosition() {}

    StaffPosition(StaffPositionId id, OrganizationId organization, StaffDetails details, @Nullable MemberId member, LocalDate today) {
        this.id = id;
        this.organization = organization;
        change(details, member, today);
    }

    /** @param member the holder's record on a register, where there is one */
    final void change(StaffDetails details, @Nullable MemberId holder, LocalDate today) {
        MemberRules.require(StaffRules.problems(details, today));
        requireHeld();
        title = details.title();
        name = details.name();
        nameKey = details.name().key();
        birthDate = details.birthDate();
        since = details.since();
        member = holder;
    }

    /** The holder gives the position up; the last day is still theirs. */
    void end(LocalDate day, LocalDate today) {
        requireHeld();
        if (day.isAfter(today)) {
            throw new Refusal("member.staff.endInFuture").at("day");
        }
        if (day.isBefore(since)) {
            throw new Refusal("member.staff.endBeforeSince", RussianDates.text(since)).at("day");
        }
        until = day;
    }

    void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new OptimisticLockingFailureException("The position was changed meanwhile");
        }
    }

    boolean isEndedOn(LocalDate day) {
        return day.equals(until);
    }

    OrganizationId organization() {
        return organization;
    }

    private void requireHeld() {
        if (until != null) {
            throw new Refusal("member.staff.ended", RussianDates.text(until));
        }
    }
}
