package org.unionregistry.statistics;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Recorded;
import org.unionregistry.shared.Refusal;

/** A form that is collected by a region from its primaries, through the local organisations. */
@Entity
@Table(name = "report_campaign")
class Campaign extends Recorded {
    private static final int LONGEST_REASON = 1_000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CampaignId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id", updatable = false))
    private OrganizationId organization;

    @Column(updatable = false)
    private String form;

    @Column(updatable = false)
    private LocalDate asOf;

    private LocalDate primaryDue;
    private LocalDate localDue;
    private int totals;
    private @Nullable Instant confirmedAt;
    private @Nullable String reopenedWhy;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Campaign() {}

    Campaign(CampaignId id, OrganizationId organization, CampaignDetails details) {
        Refusal.throwFirst(details.problems());
        this.id = id;
        this.organization = organization;
        this.form = details.form();
        this.asOf = details.asOf();
        this.primaryDue = details.primaryDue();
        this.localDue = details.localDue();
    }

    /** What is accepted so far is the report of the region; nothing below changes from now on. */
    int confirm(Instant moment) {
        requireOpen();
        confirmedAt = moment;
        reopenedWhy = null;
        return ++totals;
    }

    /** What was confirmed stays beside what will be confirmed next. */
    void reopen(String why) {
        if (confirmedAt == null) {
            throw new Refusal("statistics.total.open");
        }
        if (why.isBlank()) {
            throw new Refusal("statistics.reopen.missing").at("remark");
        }
        if (why.length() > LONGEST_REASON) {
            throw new Refusal("statistics.long", LONGEST_REASON, why.length()).at("remark");
        }
        confirmedAt = null;
        reopenedWhy = why;
    }

    void requireOpen() {
        if (isConfirmed()) {
            throw new Refusal("statistics.campaign.confirmed");
        }
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    OrganizationId organization() {
        return organization;
    }
}
