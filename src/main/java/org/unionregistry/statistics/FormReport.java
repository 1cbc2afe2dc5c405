package org.unionregistry.statistics;

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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Recorded;
import org.unionregistry.shared.Refusal;

/** The report of a primary organisation. What was sent is kept as it was, version by version, beside it. */
@Entity
@Table(name = "form_report")
class FormReport extends Recorded {
    private static final int LONGEST_REMARK = 1_000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FormReportId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "campaign_id", updatable = false))
    private CampaignId campaign;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id", updatable = false))
    private OrganizationId organization;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.DRAFT;

    private String typed = "{}";
    private String explained = "{}";
    private int number;
    private @Nullable Instant sentAt;
    private @Nullable Instant decidedAt;
    private @Nullable String remark;
    private String cellRemarks = "{}";

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected FormReport() {}

    FormReport(FormReportId id, CampaignId campaign, OrganizationId organization) {
        this.id = id;
        this.campaign = campaign;
        this.organization = organization;
    }

    void type(Map<String, String> cells, Map<String, String> explanations) {
        requireOpen();
        typed = ReportContent.texts(cells);
        explained = ReportContent.texts(explanations);
    }

    /** It goes to the superior; its number tells the versions apart. */
    int send(Instant moment) {
        requireOpen();
        state = ReportState.SENT;
        sentAt = moment;
        decidedAt = null;
        remark = null;
        cellRemarks = "{}";
        return ++number;
    }

    void accept(Instant moment) {
        requireSent();
        state = ReportState.ACCEPTED;
        decidedAt = moment;
    }

    /**
     * With a word what to mend, of the whole or of single cells; also what was accepted can be opened again so, and its version
     * stays.
     */
    void giveBack(String why, Map<String, String> cells, Instant moment) {
        if (why.isBlank() && cells.isEmpty()) {
            throw new Refusal("statistics.return.missing").at("remark");
        }
        requireShort(why);
        cells.values().forEach(FormReport::requireShort);
        if (state != ReportState.ACCEPTED) {
            requireSent();
        }
        state = ReportState.RETURNED;
        remark = why.isBlank() ? null : why;
        cellRemarks = ReportContent.texts(cells);
        decidedAt = moment;
    }

    private static void requireShort(String words) {
        if (words.length() > LONGEST_REMARK) {
            throw new Refusal("statistics.long", LONGEST_REMARK, words.length()).at("remark");
        }
    }

    void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new OptimisticLockingFailureException("The report was changed meanwhile");
        }
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new Refusal("statistics.report.closed." + state);
        }
    }

    private void requireSent() {
        if (state != ReportState.SENT) {
            throw new Refusal("statistics.report.notSent");
        }
    }

    boolean isAccepted() {
        return state == ReportState.ACCEPTED;
    }

    FormReportId id() {
        return id;
    }

    int number() {
        return number;
    }

    Map<String, String> typed() {
        return ReportContent.texts(typed);
    }

    Map<String, String> explained() {
        return ReportContent.texts(explained);
    }
}
