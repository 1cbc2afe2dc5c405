package org.unionregistry.progress;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.EducationDistrictId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;

/** One region with one local organisation with one school, to which tests add. */
@RegistryTest
@Transactional
abstract class CompletionWorld {
    static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    static final LocalDate LONG_AGO = LocalDate.of(1985, 9, 1);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CompletionQueries queries;

    UnionTree union;
    UnionJournal journal;
    OrganizationId region;
    EducationDistrictId district;
    OrganizationId local;
    OrganizationId school;

    @BeforeEach
    void build() {
        union = new UnionTree(jdbc);
        journal = new UnionJournal(jdbc);
        region = union.region("Алтайская краевая");
        district = union.district(region, "Бийский");
        local = union.local(region, "Зональная", district);
        school = union.primary(local, "Школа № 1");
    }

    CompletionScope region() {
        return CompletionScope.of(new Subtree.Region(region));
    }

    CompletionRow row(LocalDate day) {
        return queries.rows(region(), day).get(0);
    }

    Figures ofLocal(LocalDate day) {
        return row(day).figures();
    }
}
