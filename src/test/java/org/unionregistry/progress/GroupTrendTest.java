package org.unionregistry.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionregistry.progress.UnionJournal.at;
import static org.unionregistry.support.TestClock.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/** The groups of past evenings are those the table of each evening says. */
class GroupTrendTest extends CompletionWorld {
    @Autowired
    GroupTrendQueries trend;

    @Autowired
    CompletionTables tables;

    @Autowired
    Snapshots snapshots;

    @Test
    void each_evening_counts_as_its_table_does() {
        union.headcount(school, JANUARY, 4);
        OrganizationId other = union.primary(union.local(region, "Бийская", null), "Школа № 2");
        union.headcount(other, JANUARY, 2);
        union.directPrimary(region, "Колледж", district);
        journal.entries(school, 1, LONG_AGO, at(MARCH));
        journal.entries(other, 2, LONG_AGO, at(MARCH.plusDays(3)));
        journal.entries(school, 3, LONG_AGO, at(MAY));
        while (snapshots.keepSome()) {
            assertThat(snapshots.has(TODAY)).isFalse();
        }
        List<LocalDate> days = List.of(MARCH, MARCH.plusDays(3), MAY, TODAY.minusDays(1));
        for (CompletionScope scope : List.of(region(), region().in(district), CompletionScope.of(new Subtree.District(district)), CompletionScope.of(new Subtree.Local(local)))) {
            List<GroupEvening> evenings = trend.of(scope, days);
            assertThat(evenings).extracting(GroupEvening::day).isEqualTo(days);
            for (GroupEvening evening : evenings) {
                CompletionTable table = tables.table(scope, evening.day());
                for (CompletionGroup group : CompletionGroup.values()) {
                    assertThat(evening.of(group)).as("%s on %s, %s", group, evening.day(), scope).isEqualTo(table.counts().get(group));
                }
            }
        }
        assertThat(trend.of(region(), List.of(JANUARY.minusDays(1))).get(0).all()).isZero();
    }
}
