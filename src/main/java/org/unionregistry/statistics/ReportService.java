package org.unionregistry.statistics;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** Fills reports and sends them. */
@Service
@Transactional
public class ReportService {
    private final EntityManager entities;
    private final FormReports reports;
    private final ReportVersions versions;
    private final ReportGate gate;
    private final FormFiller filler;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportService(
            EntityManager entities, FormReports reports, ReportVersions versions, ReportGate gate, FormFiller filler,
            ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.reports = reports;
        this.versions = versions;
        this.gate = gate;
        this.filler = filler;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps what was typed so far.
     *
     * @param version of the report the user saw; -1 where there was none
     */
    public void save(CampaignId campaign, OrganizationId organization, long version, Map<String, String> typed, Map<String, String> explained, Subtree subtree) {
        ReportPlace place = gate.open(campaign, organization, subtree);
        FormReport report = reports.lock(campaign, organization).orElse(null);
        if (report == null) {
            report = new FormReport(FormReportId.next(), campaign, organization);
            report.type(typed, explained);
            entities.persist(report);
        } else {
            report.requireVersion(version);
            report.type(typed, explained);
        }
        trail("statistics.report.save", report, place.organization());
    }

    /** It goes up once the year is over, nothing is missing, every relation holds and every doubt is explained. */
    public void send(CampaignId campaign, OrganizationId organization, long version, Subtree subtree) {
        ReportPlace place = gate.toSend(campaign, organization, subtree);
        if (LocalDate.now(clock).isBefore(place.campaign().asOf())) {
            throw new Refusal("statistics.report.early", RussianDates.text(place.campaign().asOf()));
        }
        FormReport report = reports.lock(campaign, organization).orElseThrow(() -> new Refusal("statistics.report.empty"));
        report.requireVersion(version);
        FilledForm filled = filler.draft(place, ReportContent.values(report.typed()));
        requireComplete(filled, report.explained());
        Instant now = Instant.now(clock);
        int number = report.send(now);
        entities.flush();
        versions.keep(
                report.id(), number,
                ReportContent.of(place.form(), place.organization().code(), place.campaign().asOf(), filled.values(), report.explained()), now);
        trail("statistics.report.send", report, place.organization());
    }

    private static void requireComplete(FilledForm filled, Map<String, String> explained) {
        long missing = filled.missing();
        if (missing > 0) {
            throw new Refusal("statistics.report.missing", missing);
        }
        if (filled.hasErrors()) {
            throw new Refusal("statistics.report.errors");
        }
        if (filled.isUnexplained(explained)) {
            throw new Refusal("statistics.report.unexplained");
        }
    }

    private void trail(String action, FormReport report, OrganizationRow place) {
        entities.flush();
        events.publishEvent(place.audited(action, "form-report", report.id().value(), Map.of()));
    }
}
