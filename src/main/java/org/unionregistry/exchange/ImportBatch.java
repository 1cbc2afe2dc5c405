package org.unionregistry.exchange;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Recorded;
import org.unionregistry.shared.Refusal;

/**
 * A file on its way into the register: uploaded, read, its columns confirmed, its rows checked, the good ones entered.
 * Every step is kept, so work that was killed goes on where it stood.
 */
@Entity
@Table(name = "import_batch")
class ImportBatch extends Recorded {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ImportId id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
    private OrganizationId organization;

    @Column(name = "region_id")
    private @Nullable UUID region;

    @Column(name = "local_id")
    private @Nullable UUID local;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_sha256")
    private String fileSha256;

    @Column(name = "same_as")
    private @Nullable UUID sameAs;

    @Convert(converter = Json.OfPlan.class)
    @ColumnTransformer(write = "?::jsonb")
    private ImportPlan plan;

    @Column(name = "row_count")
    private int rowCount;

    @Column(name = "good_count")
    private int goodCount;

    @Column(name = "bad_count")
    private int badCount;

    @Column(name = "waiting_count")
    private int waitingCount;

    @Column(name = "done_count")
    private int doneCount;

    private int handled;
    private int total;

    @Column(name = "stage_since")
    private Instant stageSince;

    @Column(name = "worked_at")
    private Instant workedAt;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    @Convert(converter = Json.OfNote.class)
    private @Nullable RowNote message;

    @Embedded
    private @Nullable ActingAs acting;

    /** For JPA, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected ImportBatch() {}

    ImportBatch(ImportId id, ImportKind kind, OrganizationRow place, UploadedFile file, @Nullable UUID sameAs, Instant now) {
        this.id = id;
        this.kind = kind;
        this.organization = place.id();
        this.region = value(place.regionId());
        this.local = value(place.localId());
        this.status = ImportStatus.UPLOADED;
        this.fileName = file.name();
        this.fileSha256 = file.sha256();
        this.sameAs = sameAs;
        this.plan = ImportPlan.NONE;
        this.stageSince = now;
        this.workedAt = now;
    }

    /** The file is read. People say what the columns of a list mean; those of a structure are fixed. */
    void read(ImportPlan guessed, int rows, Instant now) {
        require(status == ImportStatus.UPLOADED, "exchange.state.moved");
        plan = guessed;
        rowCount = rows;
        enter(kind == ImportKind.MEMBERS ? ImportStatus.MAPPING : ImportStatus.CHECKING, rows, now);
    }

    /** What the columns mean is settled, now or once more; every row is checked anew. */
    void check(ImportPlan confirmed, int rows, Instant now) {
        require(status == ImportStatus.MAPPING || status == ImportStatus.CHECKED, "exchange.state.moved");
        plan = confirmed;
        enter(ImportStatus.CHECKING, rows, now);
    }

    /** Some rows further, in a check or in entering. */
    void handled(int rows, Instant now) {
        handled += rows;
        workedAt = now;
    }

    void checked(RowCounts counts) {
        count(counts);
        status = ImportStatus.CHECKED;
    }

    /** Somebody decided about rows. */
    void decided(RowCounts counts) {
        require(status.isOpen(), "exchange.state.moved");
        count(counts);
    }

    /** Enters the good rows; asked again while it runs, it simply goes on. */
    void apply(Instant now) {
        if (status == ImportStatus.APPLYING) {
            return;
        }
        require(status.isOpen() || status == ImportStatus.FAILED && goodCount > 0, "exchange.state.moved");
        require(goodCount > 0, "exchange.apply.nothing");
        message = null;
        enter(ImportStatus.APPLYING, goodCount, now);
    }

    void applied(RowCounts counts, Instant now) {
        count(counts);
        status = ImportStatus.APPLIED;
        appliedAt = now;
    }

    /** Gives it up; what is in the register stays there. */
    void cancel() {
        require(status != ImportStatus.APPLYING && status != ImportStatus.APPLIED, "exchange.cancel.tooLate");
        status = ImportStatus.CANCELLED;
    }

    void fail(RowNote words, RowCounts counts) {
        count(counts);
        message = words;
        status = ImportStatus.FAILED;
    }

    void actFor(Optional<Actor> actor) {
        actor.ifPresent(one -> acting = ActingAs.of(one));
    }

    private void enter(ImportStatus next, int rows, Instant now) {
        status = next;
        handled = 0;
        total = rows;
        stageSince = now;
        workedAt = now;
    }

    private void count(RowCounts counts) {
        rowCount = counts.rows();
        goodCount = counts.good();
        badCount = counts.bad();
        waitingCount = counts.waiting();
        doneCount = counts.done();
    }

    private static void require(boolean held, String key) {
        if (!held) {
            throw new Refusal(key);
        }
    }

    private static @Nullable UUID value(@Nullable OrganizationId id) {
        return id == null ? null : id.value();
    }

    ImportId id() {
        return id;
    }

    ImportKind kind() {
        return kind;
    }

    ImportStatus status() {
        return status;
    }

    OrganizationId organization() {
        return organization;
    }

    ImportPlan plan() {
        return plan;
    }

    @Nullable ActingAs acting() {
        return acting;
    }
}
