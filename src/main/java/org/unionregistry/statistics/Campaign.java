package org.unionregistry.statistics;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Recorded;
import org.unionregistry.shared.Refusal;

/** A form that is collected by a region from its primaries, through the local organisations. */
@Entity
@Table(name = "report_campaign")
class Campaign extends Recorded {
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

    OrganizationId organization() {
        return organization;
    }
}
