package org.unionregistry.statistics;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.HeadcountId;
import org.unionregistry.organization.HeadcountService;
import org.unionregistry.organization.HeadcountSource;
import org.unionregistry.organization.NewHeadcount;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** Decides about reports that came: those of primaries, and the consolidated ones of local organisations. */
@Service
@Transactional
public class ReportDecisionService {
    private final EntityManager entities;
    private final FormReports reports;
    private final ReportVersions versions;
    private final ReportGate gate;
    private final HeadcountService headcounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportDecisionService(
            EntityManager entities, FormReports reports, ReportVersions versions, ReportGate gate, HeadcountService headcounts,
            ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.reports = reports;
        this.versions = versions;
        this.gate = gate;
        this.headcounts = headcounts;
        this.events = events;
        this.clock = clock;
    }

    /** What a primary says of members becomes its declared headcount. */
    public void accept(CampaignId campaign, OrganizationId organization, long version, Subtree subtree) {
        ReportPlace place = gate.above(campaign, organization, subtree);
        FormReport report = reports.lock(campaign, organization).orElseThrow(NotFound::new);
        if (report.isAccepted()) {
            return;
        }
        report.requireVersion(version);
        report.accept(Instant.now(clock));
        declare(place, versions.read(report.id(), report.number()).formValues(), subtree);
        trail("statistics.report.accept", report, place);
    }

    /** @param cells remarks on single cells, by cell; those the form has not are left out */
    public void giveBack(CampaignId campaign, OrganizationId organization, long version, String remark, Map<String, String> cells, Subtree subtree) {
        ReportPlace place = gate.above(campaign, organization, subtree);
        FormReport report = reports.lock(campaign, organization).orElseThrow(NotFound::new);
        report.requireVersion(version);
        report.giveBack(remark, place.asked().known(cells), Instant.now(clock));
        trail("statistics.report.return", report, place);
    }

    private void declare(ReportPlace place, FormValues values, Subtree subtree) {
        HeadcountCells cells = place.form().headcount();
        if (cells != null && !place.isLocal()) {
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

    private void trail(String action, FormReport report, ReportPlace place) {
        entities.flush();
        events.publishEvent(place.organization().audited(action, "form-report", report.id().value(), Map.of()));
    }
}
