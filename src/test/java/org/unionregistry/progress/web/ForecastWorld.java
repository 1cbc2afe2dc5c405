package org.unionregistry.progress.web;

import static org.unionregistry.progress.UnionJournal.at;
import static org.unionregistry.support.TestClock.TODAY;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.organization.EducationDistrictId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.progress.Snapshots;
import org.unionregistry.progress.UnionJournal;
import org.unionregistry.progress.UnionTree;

/** A region with a local organisation that enters ten people and issues five cards a week and one that stands still, its evenings kept. */
class ForecastWorld {
    static final LocalDate LONG_AGO = LocalDate.of(1985, 9, 1);

    final UnionTree union;
    final OrganizationId region;
    final EducationDistrictId district;
    final OrganizationId local;
    final OrganizationId idle;
    final OrganizationId elsewhere;

    ForecastWorld(JdbcClient jdbc, Snapshots snapshots) {
        union = new UnionTree(jdbc);
        UnionJournal journal = new UnionJournal(jdbc);
        region = union.region("Алтайская краевая");
        district = union.district(region, "Бийский");
        local = union.local(region, "Зональная", district);
        idle = union.local(region, "Алтайская", union.district(region, "Заринский"));
        elsewhere = union.region("Бурятская");
        OrganizationId school = union.primary(local, "Школа № 1");
        OrganizationId still = union.primary(idle, "Сельская школа");
        union.headcount(school, TODAY.minusDays(200), 100);
        union.headcount(still, TODAY.minusDays(200), 50);
        journal.entries(still, 5, LONG_AGO, at(TODAY.minusDays(100)));
        journal.entries(school, 20, LONG_AGO, at(TODAY.minusDays(100)));
        journal.cards(school, 20, at(TODAY.minusDays(100)));
        for (int week = 0; week < 4; week++) {
            journal.cards(school, 5, at(TODAY.minusDays(7L * week + 1)));
            journal.entries(school, 10, LONG_AGO, at(TODAY.minusDays(7L * week + 1)));
        }
        // Somebody joins and somebody leaves: neither is pace.
        journal.joins(school, 3, TODAY.minusDays(2), at(TODAY.minusDays(2)));
        while (snapshots.keepSome()) {
            // The next ones.
        }
    }
}
