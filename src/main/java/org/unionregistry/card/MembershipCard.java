package org.unionregistry.card;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.CreatedDate;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.jpa.domain.support.AuditingEntityListener;
import org.unionregistry.member.DepartureReason;
import org.unionregistry.member.Home;
import org.unionregistry.member.MemberId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Uuids;

/** The union card of one person: exists as an electronic card from the moment of entry. */
@Entity
@Table(name = "membership_card")
@EntityListeners(AuditingEntityListener.class)
class MembershipCard {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    private CardNumber number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member_id"))
    private MemberId member;

    @Embedded
    private Home home;

    @Enumerated(EnumType.STRING)
    private CardStatus status;

    @Column(name = "block_reason")
    private @Nullable String blockReason;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "blocked_on")
    private @Nullable LocalDate blockedOn;

    @CreatedDate
    @Column(name = "created_at", updatable = false)
    private @Nullable Instant createdAt;

    @LastModifiedDate
    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    /** For JPA, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected MembershipCard() {}

    MembershipCard(CardNumber number, MemberId member, Home home, LocalDate issuedOn) {
        this.id = Uuids.next();
        this.number = number;
        this.member = member;
        this.home = home;
        this.status = CardStatus.ACTIVE;
        this.issuedOn = issuedOn;
    }

    CardEvent issued(Instant at) {
        return event(CardEventType.ISSUED, home.organization(), at);
    }

    /** The holder left; a card that is blocked already stays as it is. */
    List<CardEvent> block(DepartureReason reason, LocalDate day, Instant at) {
        return block(reason.name(), day, at);
    }

    private List<CardEvent> block(String reason, LocalDate day, Instant at) {
        if (status == CardStatus.BLOCKED) {
            return List.of();
        }
        status = CardStatus.BLOCKED;
        blockReason = reason;
        blockedOn = day;
        return List.of(event(CardEventType.BLOCKED, home.organization(), at));
    }

    /** Not good for a while: it is looked for. */
    List<CardEvent> suspend(ReplacementReason reason, LocalDate day, Instant at) {
        return block(reason.name(), day, at);
    }

    /** Found again; only what was suspended is resumed so. */
    List<CardEvent> resume(Instant at) {
        if (!isSuspended()) {
            throw new Refusal("card.resume.no");
        }
        return unblock(at);
    }

    boolean isSuspended() {
        return status == CardStatus.BLOCKED && ReplacementReason.isOne(blockReason);
    }

    /** It was lost or stolen, or what stands on it is wrong: its holder gets another one, and this one is never good again. */
    List<CardEvent> replace(ReplacementReason reason, LocalDate day, Instant at) {
        if (status == CardStatus.BLOCKED && !isSuspended()) {
            throw new Refusal("card.replace.blocked");
        }
        return block(reason.name(), day, at);
    }

    Home home() {
        return home;
    }

    /** Its holder has another one: two records turned out to be of one person. */
    List<CardEvent> spare(LocalDate day, Instant at) {
        return block("SECOND_CARD", day, at);
    }

    boolean belongsTo(MemberId person) {
        return member.equals(person);
    }

    CardNumber number() {
        return number;
    }

    UUID id() {
        return id;
    }

    /** The departure was a mistake. */
    List<CardEvent> unblock(Instant at) {
        if (status == CardStatus.ACTIVE) {
            return List.of();
        }
        status = CardStatus.ACTIVE;
        blockReason = null;
        blockedOn = null;
        return List.of(event(CardEventType.UNBLOCKED, home.organization(), at));
    }

    /** Goes along with its holder and keeps its number. */
    List<CardEvent> moveTo(Home next, Instant at) {
        OrganizationId before = home.organization();
        home = next;
        if (status == CardStatus.BLOCKED) {
            return List.of();
        }
        return List.of(
                event(CardEventType.MOVED_OUT, before, at), event(CardEventType.MOVED_IN, next.organization(), at));
    }

    /** The holder is on the way to another organisation: the card is good, and counted by neither. */
    List<CardEvent> leave(Home keptBy, Instant at) {
        OrganizationId before = home.organization();
        home = keptBy;
        return status == CardStatus.BLOCKED ? List.of() : List.of(event(CardEventType.MOVED_OUT, before, at));
    }

    /** The holder has been taken in, or back. */
    List<CardEvent> arrive(Home next, Instant at) {
        home = next;
        return status == CardStatus.BLOCKED ? List.of() : List.of(event(CardEventType.MOVED_IN, next.organization(), at));
    }

    private CardEvent event(CardEventType type, OrganizationId organization, Instant at) {
        return CardEvent.of(id, member, organization, type, at);
    }
}
