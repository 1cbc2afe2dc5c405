package org.unionregistry.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Recorded;
import org.unionregistry.shared.Refusal;

/**
 * Praise of an organisation, or a measure about it, by whoever stands above, or what the secretary of its district found.
 * A measure is taken or not yet, a control done again or not yet; a mistake is withdrawn and can be put back.
 */
@Entity
@Table(name = "ranking_mark")
class RankingMark extends Recorded {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RankingMarkId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id", updatable = false))
    private OrganizationId organization;

    @Enumerated(EnumType.STRING)
    private RankingMarkKind kind;

    private String words;

    @Column(name = "due_on")
    private @Nullable LocalDate due;

    @Column(name = "noted_on", updatable = false)
    private LocalDate notedOn;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected RankingMark() {}

    RankingMark(RankingMarkId id, OrganizationId organization, RankingMarkDetails details, LocalDate today) {
        Refusal.throwFirst(details.problems(today));
        this.id = id;
        this.organization = organization;
        this.kind = details.kind();
        this.words = details.words();
        this.due = details.due();
        this.notedOn = today;
    }

    /** The measure is taken. */
    void done(LocalDate day) {
        if (kind != RankingMarkKind.PRAISE && doneOn == null) {
            doneOn = day;
        }
    }

    /** It was not, after all. */
    void reopen() {
        doneOn = null;
    }

    /** It was a mistake: nobody sees it any more. */
    void withdraw(LocalDate day) {
        if (withdrawnOn == null) {
            withdrawnOn = day;
        }
    }

    /** It was none. */
    void restore() {
        withdrawnOn = null;
    }

    OrganizationId organization() {
        return organization;
    }

    RankingMarkKind kind() {
        return kind;
    }

    boolean says(RankingMarkDetails details) {
        return kind == details.kind() && words.equals(details.words()) && Objects.equals(due, details.due());
    }
}
