package org.unionregistry.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionregistry.progress.SmallUnion.at;
import static org.unionregistry.support.TestClock.TODAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.EducationDistrictId;
import org.unionregistry.organization.HeadcountSource;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.TestClock;

@RegistryTest
@Transactional
class CompletionQueriesTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(1985, 9, 1);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CompletionQueries queries;

    SmallUnion union;
    OrganizationId region;
    EducationDistrictId district;
    OrganizationId local;
    OrganizationId school;

    @BeforeEach
    void build() {
        union = new SmallUnion(jdbc);
        region = union.region("Алтайская краевая");
        district = union.district(region, "Бийский");
        local = union.local(region, "Зональная", district);
        school = union.primary(local, "Школа № 1");
    }

    @Test
    void a_complete_school_that_records_three_departures_stays_at_a_hundred_per_cent() {
        union.headcount(school, JANUARY, 30);
        union.entries(school, 30, LONG_AGO, at(MARCH));
        union.exits(school, 3, MAY, at(MAY));

        Figures figures = ofLocal(TODAY);

        assertThat(figures.expected()).isEqualTo(27);
        assertThat(figures.counted()).isEqualTo(27);
        assertThat(figures.completion().text()).isEqualTo("100,0\u00a0%");
        assertThat(figures.full()).isEqualTo(1);
    }

    @Test
    void arrivals_after_the_headcount_are_expected_too() {
        union.headcount(school, JANUARY, 30);
        union.entries(school, 30, LONG_AGO, at(MARCH));
        union.joins(school, 2, MAY, at(MAY));

        assertThat(ofLocal(TODAY).expected()).isEqualTo(32);
        assertThat(ofLocal(MARCH).expected()).isEqualTo(30);
    }

    @Test
    void what_happened_before_the_headcount_is_in_it_already() {
        union.headcount(school, MARCH, 30);
        union.joins(school, 2, MARCH, at(MAY));
        union.exits(school, 1, JANUARY, at(MAY));

        assertThat(ofLocal(TODAY).expected()).isEqualTo(30);
    }

    @Test
    void a_member_of_1985_entered_today_is_neither_late_nor_an_arrival_and_changes_no_past_day() {
        union.headcount(school, JANUARY, 30);
        union.entries(school, 20, LONG_AGO, at(MARCH));
        List<CompletionRow> before = queries.rows(region(), MAY);

        union.entries(school, 1, LONG_AGO, at(TODAY));

        assertThat(queries.rows(region(), MAY)).isEqualTo(before);
        CompletionRow today = row(TODAY);
        assertThat(today.figures().entered()).isEqualTo(21);
        assertThat(today.figures().expected()).isEqualTo(30);
        assertThat(today.lateness()).isEqualTo(new Lateness(null, null));
    }

    @Test
    void a_change_entered_later_does_not_change_the_days_before_its_entry() {
        union.headcount(school, JANUARY, 10);
        union.entries(school, 10, LONG_AGO, at(JANUARY));
        union.exits(school, 1, MARCH, at(MAY));

        assertThat(ofLocal(MAY.minusDays(1)).entered()).isEqualTo(10);
        assertThat(ofLocal(MAY.minusDays(1)).expected()).isEqualTo(10);
        assertThat(ofLocal(MAY).entered()).isEqualTo(9);
        assertThat(ofLocal(MAY).expected()).isEqualTo(9);
    }

    @Test
    void a_day_ends_at_midnight_of_the_region() {
        union.headcount(school, JANUARY, 10);
        union.entries(school, 1, LONG_AGO, MARCH.atTime(LocalTime.of(23, 59)).atZone(TestClock.ZONE).toInstant());
        union.entries(school, 1, LONG_AGO, MARCH.plusDays(1).atStartOfDay(TestClock.ZONE).toInstant());

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
        union.entries(school, 10, LONG_AGO, at(MARCH));
        union.entries(second, 5, LONG_AGO, at(MARCH));

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
    void primaries_directly_under_the_region_share_one_row_at_the_end() {
        OrganizationId university = union.directPrimary(region, "Университет", null);
        OrganizationId college = union.directPrimary(region, "Колледж", district);
        union.headcount(university, JANUARY, 100);
        union.headcount(college, JANUARY, 20);
        union.entries(college, 4, LONG_AGO, at(MARCH));

        List<CompletionRow> rows = queries.rows(region(), TODAY);

        assertThat(rows).extracting(CompletionRow::shortName).containsExactly("Зональная", "");
        assertThat(rows.get(1).isDirect()).isTrue();
        assertThat(rows.get(1).figures().primaries()).isEqualTo(2);
        assertThat(rows.get(1).figures().expected()).isEqualTo(120);
        assertThat(queries.rows(region().directOnly(), TODAY))
                .extracting(CompletionRow::shortName)
                .containsExactly("Колледж", "Университет");
        assertThat(queries.rows(region().in(district), TODAY).get(1).figures().expected()).isEqualTo(20);
    }

    @Test
    void a_local_organisation_without_primaries_has_a_row() {
        union.local(region, "Ельцовская", null);

        assertThat(queries.rows(region(), TODAY)).extracting(row -> row.figures().primaries()).containsExactly(0, 1);
        assertThat(queries.rows(region(), MARCH)).hasSize(2);
    }

    @Test
    void a_closed_organisation_is_not_in_the_tables_of_the_days_after() {
        OrganizationId closed = union.primary(local, "Школа № 3");
        union.headcount(closed, JANUARY, 7);
        union.status(closed, "LIQUIDATING", MARCH);
        union.status(closed, "LIQUIDATED", MAY);

        assertThat(ofLocal(MAY.minusDays(1)).primaries()).isEqualTo(2);
        assertThat(ofLocal(MAY).primaries()).isEqualTo(1);
        assertThat(ofLocal(TODAY).primaries()).isEqualTo(1);
    }

    @Test
    void being_closed_shows_from_its_day_on() {
        union.status(local, "LIQUIDATING", MARCH);

        assertThat(row(MARCH.minusDays(1)).liquidating()).isFalse();
        assertThat(row(MARCH).liquidating()).isTrue();
        assertThat(row(TODAY).liquidating()).isTrue();
    }

    @Test
    void a_primary_that_moved_counts_where_it_stood_that_day() {
        OrganizationId other = union.local(region, "Алтайская", null);
        union.headcount(school, JANUARY, 10);
        union.move(school, other, MAY);

        assertThat(queries.rows(region(), MARCH)).extracting(row -> row.figures().declared()).containsExactly(0L, 10L);
        assertThat(queries.rows(region(), TODAY)).extracting(row -> row.figures().declared()).containsExactly(10L, 0L);
        assertThat(queries.rows(CompletionScope.of(new Subtree.Local(local)), MARCH)).hasSize(1);
        assertThat(queries.rows(CompletionScope.of(new Subtree.Local(local)), TODAY)).isEmpty();
    }

    @Test
    void the_chair_is_the_one_in_office_that_day() {
        union.chair(local, "Прежняя", JANUARY.minusYears(1), MARCH);
        union.chair(local, "Новая", MARCH, null);

        assertThat(row(MARCH.minusDays(1)).chair()).isEqualTo("Прежняя А. П.");
        assertThat(row(MARCH).chair()).isEqualTo("Новая А. П.");
        assertThat(row(TODAY).chair()).isEqualTo("Новая А. П.");
    }

    @Test
    void lateness_looks_at_the_changes_entered_in_the_last_sixty_days() {
        union.joins(school, 1, TODAY.minusDays(200), at(TODAY.minusDays(100)));
        assertThat(row(TODAY).lateness().longest()).isNull();

        union.joins(school, 2, TODAY.minusDays(5), at(TODAY.minusDays(3)));
        union.exits(school, 1, TODAY.minusDays(40), at(TODAY.minusDays(1)));

        assertThat(row(TODAY).lateness()).isEqualTo(new Lateness(2.0, 39));
        assertThat(row(TODAY.minusDays(2)).lateness()).isEqualTo(new Lateness(2.0, 2));
        assertThat(row(TODAY.minusDays(100)).lateness()).isEqualTo(new Lateness(100.0, 100));
    }

    @Test
    void cards_count_by_the_moment_they_were_given() {
        union.cards(school, 2, at(MARCH));
        union.cards(school, 1, at(MAY));

        assertThat(ofLocal(MARCH).cards()).isEqualTo(2);
        assertThat(ofLocal(TODAY).cards()).isEqualTo(3);
    }

    @Test
    void the_last_change_is_the_last_one_that_day_knew() {
        union.entries(school, 1, LONG_AGO, at(MARCH));
        union.entries(school, 1, LONG_AGO, at(MAY));

        assertThat(ofLocal(MARCH).changedAt()).isEqualTo(at(MARCH));
        assertThat(ofLocal(TODAY).changedAt()).isEqualTo(at(MAY));
    }

    @Test
    void a_district_counts_its_organisations_and_names_nobody() {
        union.chair(local, "Секретова", JANUARY, null);
        OrganizationId elsewhere = union.local(region, "Алтайская", null);
        union.headcount(union.primary(elsewhere, "Чужая школа"), JANUARY, 50);
        union.headcount(school, JANUARY, 10);
        union.headcount(union.directPrimary(region, "Колледж", district), JANUARY, 20);
        CompletionScope scope = CompletionScope.of(new Subtree.District(district));

        for (LocalDate day : List.of(MARCH, TODAY)) {
            List<CompletionRow> rows = queries.rows(scope, day);
            assertThat(rows).extracting(row -> row.figures().declared()).containsExactly(10L, 20L);
            assertThat(rows).extracting(CompletionRow::chair).containsOnlyNulls();
        }
    }

    @Test
    void the_country_has_a_row_for_each_region() {
        OrganizationId other = union.region("Бурятская");
        union.headcount(union.primary(union.local(other, "Кабанская", null), "Школа"), JANUARY, 5);
        union.headcount(union.directPrimary(other, "Институт", null), JANUARY, 6);
        union.headcount(school, JANUARY, 10);

        for (LocalDate day : List.of(MARCH, TODAY)) {
            assertThat(queries.rows(CompletionScope.of(new Subtree.Country()), day))
                    .extracting(row -> row.figures().declared())
                    .containsExactly(10L, 11L);
        }
    }

    private CompletionScope region() {
        return CompletionScope.of(new Subtree.Region(region));
    }

    private CompletionRow row(LocalDate day) {
        return queries.rows(region(), day).get(0);
    }

    private Figures ofLocal(LocalDate day) {
        return row(day).figures();
    }
}
