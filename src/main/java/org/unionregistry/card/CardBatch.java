package org.unionregistry.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Recorded;
import org.unionregistry.shared.Refusal;

/** Plastic cards a region orders of the printing house at once. What was sent is never changed. */
@Entity
@Table(name = "card_batch")
class CardBatch extends Recorded {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID regionId;

    @Column(updatable = false)
    private @Nullable UUID localId;

    @Column(updatable = false)
    private int number;

    private long price;

    @Enumerated(EnumType.STRING)
    private BatchPayer payer;

    private boolean withPhoto;
    private @Nullable Instant sentAt;
    private @Nullable UUID sentBy;
    private @Nullable Instant printedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected CardBatch() {}

    CardBatch(UUID id, UUID region, int number, BatchDetails details) {
        Refusal.throwFirst(details.problems());
        this.id = id;
        this.regionId = region;
        this.localId = details.local() == null ? null : details.local().value();
        this.number = number;
        this.price = details.price();
        this.payer = details.payer();
        this.withPhoto = details.withPhoto();
    }

    void send(Instant moment, @Nullable UUID by) {
        requireOpen();
        sentAt = moment;
        sentBy = by;
    }

    void requireOpen() {
        if (sentAt != null) {
            throw new Refusal("card.batch.sent");
        }
    }

    void requireAtPrinter() {
        if (sentAt == null) {
            throw new Refusal("card.batch.notSent");
        }
        if (printedAt != null) {
            throw new Refusal("card.batch.printed");
        }
    }

    void printed(Instant moment) {
        requireAtPrinter();
        printedAt = moment;
    }

    boolean isOf(UUID region) {
        return regionId.equals(region);
    }

    int number() {
        return number;
    }
}
