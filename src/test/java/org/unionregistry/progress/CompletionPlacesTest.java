package org.unionregistry.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionregistry.progress.UnionJournal.at;
import static org.unionregistry.support.TestClock.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionregistry.organization.EducationDistrictService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/** Whose row something is counted in, and who is named there. */
class CompletionPlacesTest extends CompletionWorld {
    @Autowired
    EducationDistrictService districts;

    @Test
    void primaries_directly_under_the_region_share_one_row_at_the_end() {
        OrganizationId university = union.directPrimary(region, "Университет", null);
        OrganizationId college = union.directPrimary(region, "Колледж", district);
        union.headcount(university, JANUARY, 100);
        union.headcount(college, JANUARY, 20);
        journal.entries(college, 4, LONG_AGO, at(MARCH));

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
    void a_district_has_the_name_of_the_day() {
        districts.rename(district, 0, "Предгорный", new Subtree.Region(region));
        districts.rename(district, 1, "Горный", new Subtree.Region(region));

        assertThat(row(TODAY.minusDays(1)).districtName()).isEqualTo("Бийский");
        assertThat(row(TODAY).districtName()).isEqualTo("Горный");

        districts.rename(district, 2, "Бийский", new Subtree.Region(region));
        assertThat(jdbc.sql("select count(*) from education_district_former").query(Integer.class).single()).isZero();
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
}
