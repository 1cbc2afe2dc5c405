package org.unionregistry.statistics;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.HeadcountId;
import org.unionregistry.organization.HeadcountService;
import org.unionregistry.organization.HeadcountSource;
import org.unionregistry.organization.NewHeadcount;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** Fills reports, sends them, and decides about those that came. */
@Service
@Transactional
public class ReportService {
    private final EntityManager entities;
    private final Campaigns campaigns;
    private final FormReports reports;
    private final ReportVersions versions;
    private final ReportPlaces places;
    private final FormFiller filler;
    private final HeadcountService headcounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportService(
            EntityManager entities, Campaigns campaigns, FormReports reports, ReportVersions versions, ReportPlaces places, FormFiller filler,
            HeadcountService headcounts, ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.campaigns = campaigns;
        this.reports = reports;
        this.versions = versions;
        this.places = places;
        this.filler = filler;
        this.headcounts = headcounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps what was typed so far.
     *
     * @param version of the report the user saw; -1 where there was none
     */
    public void save(CampaignId campaign, OrganizationId organization, long version, Map<String, String> typed, Map<String, String> explained, Subtree subtree) {
        ReportPlace place = open(campaign, organization, subtree);
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
        ReportPlace place = open(campaign, organization, subtree);
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

    /** What it says of members becomes the declared headcount. */
    public void accept(CampaignId campaign, OrganizationId organization, long version, Subtree subtree) {
        ReportPlace place = above(campaign, organization, subtree);
        FormReport report = reports.lock(campaign, organization).orElseThrow(NotFound::new);
        if (report.isAccepted()) {
            return;
        }
        report.requireVersion(version);
        report.accept(Instant.now(clock));
        declare(place, versions.read(report.id(), report.number()).formValues(), subtree);
        trail("statistics.report.accept", report, place.organization());
    }

    /** @param cells remarks on single cells, by cell; those the form has not are left out */
    public void giveBack(CampaignId campaign, OrganizationId organization, long version, String remark, Map<String, String> cells, Subtree subtree) {
        ReportPlace place = above(campaign, organization, subtree);
        FormReport report = reports.lock(campaign, organization).orElseThrow(NotFound::new);
        report.requireVersion(version);
        report.giveBack(remark, place.form().known(cells), Instant.now(clock));
        trail("statistics.report.return", report, place.organization());
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

    private void declare(ReportPlace place, FormValues values, Subtree subtree) {
        HeadcountCells cells = place.form().headcount();
        if (cells != null) {
            headcounts.record(
                    new NewHeadcount(
                            HeadcountId.next(), place.organization().id(), place.campaign().asOf(), number(values, cells.workers()),
                            number(values, cells.students()), number(values, cells.members())),
                    HeadcountSource.REPORT, subtree);
        }
    }

    private static int number(FormValues values, String cell) {
        BigDecimal value = values.get(CellCode.of(cell));
        return value == null ? 0 : value.intValueExact();
    }

    /** Nothing changes in what the region has confirmed, nor while it confirms. */
    private ReportPlace open(CampaignId campaign, OrganizationId organization, Subtree subtree) {
        ReportPlace place = places.require(campaign, organization, subtree);
        campaigns.findWithShareById(campaign).orElseThrow(NotFound::new).requireOpen();
        return place;
    }

    private ReportPlace above(CampaignId campaign, OrganizationId organization, Subtree subtree) {
        ReportPlace place = open(campaign, organization, subtree);
        if (!subtree.outranks(place.organization())) {
            throw new AccessDeniedException("Nobody accepts the own report");
        }
        return place;
    }

    private void trail(String action, FormReport report, OrganizationRow place) {
        entities.flush();
        events.publishEvent(place.audited(action, "form-report", report.id().value(), Map.of()));
    }
}
