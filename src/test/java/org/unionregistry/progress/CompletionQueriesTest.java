package org.unionregistry.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionregistry.progress.UnionJournal.at;
import static org.unionregistry.support.TestClock.TODAY;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionregistry.organization.HeadcountSource;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.support.TestClock;

/** What is counted, definition by definition. */
class CompletionQueriesTest extends CompletionWorld {

    @Test
    void a_complete_school_that_records_three_departures_stays_at_a_hundred_per_cent() {
        union.headcount(school, JANUARY, 30);
        journal.entries(school, 30, LONG_AGO, at(MARCH));
        journal.exits(school, 3, MAY, at(MAY));

        Figures figures = ofLocal(TODAY);

        assertThat(figures.expected()).isEqualTo(27);
        assertThat(figures.counted()).isEqualTo(27);
        assertThat(figures.completion().text()).isEqualTo("100,0\u00a0%");
        assertThat(figures.full()).isEqualTo(1);
    }

    @Test
    void arrivals_after_the_headcount_are_expected_too() {
        union.headcount(school, JANUARY, 30);
        journal.entries(school, 30, LONG_AGO, at(MARCH));
        journal.joins(school, 2, MAY, at(MAY));

        assertThat(ofLocal(TODAY).expected()).isEqualTo(32);
        assertThat(ofLocal(MARCH).expected()).isEqualTo(30);
    }

    @Test
    void what_happened_before_the_headcount_is_in_it_already() {
        union.headcount(school, MARCH, 30);
        journal.joins(school, 2, MARCH, at(MAY));
        journal.exits(school, 1, JANUARY, at(MAY));

        assertThat(ofLocal(TODAY).expected()).isEqualTo(30);
    }

    @Test
    void a_member_of_1985_entered_today_is_neither_late_nor_an_arrival_and_changes_no_past_day() {
        union.headcount(school, JANUARY, 30);
        journal.entries(school, 20, LONG_AGO, at(MARCH));
        List<CompletionRow> before = queries.rows(region(), MAY);

        journal.entries(school, 1, LONG_AGO, at(TODAY));

        assertThat(queries.rows(region(), MAY)).isEqualTo(before);
        CompletionRow today = row(TODAY);
        assertThat(today.figures().entered()).isEqualTo(21);
        assertThat(today.figures().expected()).isEqualTo(30);
        assertThat(today.lateness()).isEqualTo(new Lateness(null, null));
    }

    @Test
    void a_change_entered_later_does_not_change_the_days_before_its_entry() {
        union.headcount(school, JANUARY, 10);
        journal.entries(school, 10, LONG_AGO, at(JANUARY));
        journal.exits(school, 1, MARCH, at(MAY));

        assertThat(ofLocal(MAY.minusDays(1)).entered()).isEqualTo(10);
        assertThat(ofLocal(MAY.minusDays(1)).expected()).isEqualTo(10);
        assertThat(ofLocal(MAY).entered()).isEqualTo(9);
        assertThat(ofLocal(MAY).expected()).isEqualTo(9);
    }

    @Test
    void a_day_ends_at_midnight_of_the_region() {
        union.headcount(school, JANUARY, 10);
        journal.entries(school, 1, LONG_AGO, MARCH.atTime(LocalTime.of(23, 59)).atZone(TestClock.ZONE).toInstant());
        journal.entries(school, 1, LONG_AGO, MARCH.plusDays(1).atStartOfDay(TestClock.ZONE).toInstant());

        assertThat(ofLocal(MARCH).entered()).isEqualTo(1);
        assertThat(ofLocal(MARCH.plusDays(1)).entered()).isEqualTo(2);
    }

    @Test
    void the_headcount_of_a_past_day_is_the_latest_one_of_that_day() {
        union.headcount(school, JANUARY, 30);
        union.headcount(school, MAY, 25, "DECLARATION");

        assertThat(ofLocal(MARCH).declared()).isEqualTo(30);
        assertThat(ofLocal(MARCH).headcountFrom()).isEqualTo(JANUARY);
        assertThat(ofLocal(MARCH).sources()).containsExactly(HeadcountSource.REPORT);
        assertThat(ofLocal(TODAY).declared()).isEqualTo(25);
        assertThat(ofLocal(TODAY).sources()).containsExactly(HeadcountSource.DECLARATION);
    }

    @Test
    void a_primary_without_a_headcount_leaves_both_parts_and_stays_visible() {
        OrganizationId second = union.primary(local, "Школа № 2");
        union.headcount(school, JANUARY, 10);
        journal.entries(school, 10, LONG_AGO, at(MARCH));
        journal.entries(second, 5, LONG_AGO, at(MARCH));

        Figures figures = ofLocal(TODAY);

        assertThat(figures.withoutHeadcount()).isEqualTo(1);
        assertThat(figures.entered()).isEqualTo(15);
        assertThat(figures.counted()).isEqualTo(10);
        assertThat(figures.uncounted()).isEqualTo(5);
        assertThat(figures.completion().text()).isEqualTo("100,0\u00a0%");
    }

    @Test
    void the_date_of_a_sum_is_the_oldest_one_and_every_source_is_named() {
        OrganizationId second = union.primary(local, "Школа № 2");
        union.headcount(school, MARCH, 10);
        union.headcount(second, JANUARY, 5, "IMPORT");

        assertThat(ofLocal(TODAY).headcountFrom()).isEqualTo(JANUARY);
        assertThat(ofLocal(TODAY).sources())
                .containsExactlyInAnyOrder(HeadcountSource.REPORT, HeadcountSource.IMPORT);
    }

    @Test
    void lateness_looks_at_the_changes_entered_in_the_last_sixty_days() {
        journal.joins(school, 1, TODAY.minusDays(200), at(TODAY.minusDays(100)));
        assertThat(row(TODAY).lateness().longest()).isNull();

        journal.joins(school, 2, TODAY.minusDays(5), at(TODAY.minusDays(3)));
        journal.exits(school, 1, TODAY.minusDays(40), at(TODAY.minusDays(1)));

        assertThat(row(TODAY).lateness()).isEqualTo(new Lateness(2.0, 39));
        assertThat(row(TODAY.minusDays(2)).lateness()).isEqualTo(new Lateness(2.0, 2));
        assertThat(row(TODAY.minusDays(100)).lateness()).isEqualTo(new Lateness(100.0, 100));
    }

    @Test
    void cards_count_by_the_moment_they_were_given() {
        journal.cards(school, 2, at(MARCH));
        journal.cards(school, 1, at(MAY));

        assertThat(ofLocal(MARCH).cards()).isEqualTo(2);
        assertThat(ofLocal(TODAY).cards()).isEqualTo(3);
    }

    @Test
    void the_last_change_is_the_last_one_that_day_knew() {
        journal.entries(school, 1, LONG_AGO, at(MARCH));
        journal.entries(school, 1, LONG_AGO, at(MAY));

        assertThat(ofLocal(MARCH).changedAt()).isEqualTo(at(MARCH));
        assertThat(ofLocal(TODAY).changedAt()).isEqualTo(at(MAY));
    }
}
