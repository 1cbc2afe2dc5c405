package org.unionregistry.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Recorded;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/**
 * A transfer with two sides. Whoever releases somebody waits for the receiver; whoever asks for somebody waits for the
 * sender, and has agreed already. What becomes of the person meanwhile is in {@link Moves}.
 */
@Entity
@Table(name = "member_transfer")
class Transfer extends Recorded {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TransferId id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    private boolean requested;

    /** Nobody where a request fits no one; the receiver is not told the difference. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member_id", updatable = false))
    private @Nullable MemberId member;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "from_id", updatable = false))
    private @Nullable OrganizationId from;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "to_id", updatable = false))
    private OrganizationId to;

    private @Nullable String askedName;
    private @Nullable String askedNumber;
    private LocalDate deadline;
    private @Nullable LocalDate releasedOn;
    private @Nullable UUID releaseEvent;
    private @Nullable UUID acceptanceEvent;
    private @Nullable String reason;
    private @Nullable Instant settledAt;

    /** For JPA, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Transfer() {}

    private Transfer(TransferId id, TransferState state, OrganizationId to, LocalDate deadline) {
        this.id = id;
        this.state = state;
        this.requested = state == TransferState.REQUESTED;
        this.to = to;
        this.deadline = deadline;
    }

    /** The sender has let the person go. */
    static Transfer released(TransferId id, MemberId member, OrganizationId from, OrganizationId to, Happening what, LocalDate deadline) {
        Transfer transfer = new Transfer(id, TransferState.RELEASED, to, deadline);
        transfer.member = member;
        transfer.from = from;
        transfer.releasedOn = what.day();
        transfer.releaseEvent = what.event();
        return transfer;
    }

    /** The receiver asks for whoever holds this card. */
    static Transfer requested(RequestTransfer asked, @Nullable AskedPerson found, LocalDate deadline) {
        Transfer transfer = new Transfer(asked.id(), TransferState.REQUESTED, asked.to(), deadline);
        transfer.askedName = asked.lastName();
        transfer.askedNumber = asked.number();
        if (found != null) {
            transfer.member = found.id();
            transfer.from = found.organization();
        }
        return transfer;
    }

    /** The receiver takes in whom the sender has let go. Late is better than never: the deadline binds the sender only. */
    void accept(Happening what, Stamp stamp) {
        require(TransferState.RELEASED, stamp.today());
        LocalDate left = releasedOn();
        if (what.day().isBefore(left)) {
            throw new Refusal("member.transit.beforeRelease", RussianDates.text(left)).at("day");
        }
        acceptanceEvent = what.event();
        settle(TransferState.ACCEPTED, null, stamp);
    }

    /** The sender lets go whom the receiver has asked for, and so agreed to take. */
    void grant(Happening release, UUID acceptance, Stamp stamp) {
        require(TransferState.REQUESTED, stamp.today());
        releasedOn = release.day();
        releaseEvent = release.event();
        acceptanceEvent = acceptance;
        settle(TransferState.ACCEPTED, null, stamp);
    }

    void decline(String why, Stamp stamp) {
        require(state.isOpen() ? state : TransferState.RELEASED, stamp.today());
        settle(TransferState.DECLINED, why, stamp);
    }

    void withdraw(Stamp stamp) {
        if (!state.isOpen()) {
            throw settled();
        }
        settle(TransferState.WITHDRAWN, null, stamp);
    }

    /** The acceptance was a mistake: the transfer stands where it stood before. */
    void reopen() {
        state = requested ? TransferState.REQUESTED : TransferState.RELEASED;
        acceptanceEvent = null;
        settledAt = null;
        if (requested) {
            releasedOn = null;
            releaseEvent = null;
        }
    }

    /** Is it still expected that the other side answers? */
    boolean waits(LocalDate today) {
        return !today.isAfter(deadline);
    }

    /** What it was withdrawn for was a mistake. */
    void goOn(UUID release) {
        state = TransferState.RELEASED;
        releaseEvent = release;
        settledAt = null;
    }

    private void require(TransferState wanted, LocalDate today) {
        if (state != wanted) {
            throw settled();
        }
        if (state == TransferState.REQUESTED && today.isAfter(deadline)) {
            throw new Refusal("member.transit.expired");
        }
    }

    private Refusal settled() {
        return new Refusal("member.transit.is." + state);
    }

    private void settle(TransferState end, @Nullable String why, Stamp stamp) {
        state = end;
        reason = why;
        settledAt = stamp.at();
    }

    /** Who is to answer; there is nobody to where nobody fits the request. */
    OrganizationId answering() {
        return requested ? sender() : to;
    }

    /** Who began it, and may take it back. */
    OrganizationId beginning() {
        return requested ? to : sender();
    }

    boolean asks(RequestTransfer request) {
        return request.number().equals(askedNumber) && request.lastName().equals(askedName);
    }

    boolean isMadeBy(UUID event) {
        return event.equals(acceptanceEvent);
    }

    TransferId id() {
        return id;
    }

    TransferState state() {
        return state;
    }

    boolean isRequested() {
        return requested;
    }

    /** Of a request that fits nobody there is nothing to be done, and nobody who could. */
    MemberId person() {
        if (member == null) {
            throw new NotFound();
        }
        return member;
    }

    OrganizationId sender() {
        if (from == null) {
            throw new NotFound();
        }
        return from;
    }

    OrganizationId receiver() {
        return to;
    }

    LocalDate releasedOn() {
        return Objects.requireNonNull(releasedOn);
    }

    UUID releaseEvent() {
        return Objects.requireNonNull(releaseEvent);
    }
}
