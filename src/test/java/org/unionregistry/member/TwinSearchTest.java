package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** Who is found, in which order, by whom, and when no longer. */
@RegistryTest
class TwinSearchTest {
    private static final OrganizationId REGION_ID = new OrganizationId(SmallUnion.REGION);
    private static final Subtree REGION = new Subtree.Region(REGION_ID);
    private static final Subtree LOCAL = new Subtree.Local(new OrganizationId(SmallUnion.LOCAL));
    private static final LocalDate BIRTH = LocalDate.of(1975, 3, 8);

    @Autowired
    private MemberService service;

    @Autowired
    private DepartureService departures;

    @Autowired
    private RecordService records;

    @Autowired
    private DifferenceService differences;

    @Autowired
    private TwinSearch search;

    @Autowired
    private RegularTwinSearch regular;

    @Autowired
    private TwinQueries twins;

    @Autowired
    private TwinCounts counts;

    @Autowired
    private Merging merging;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
    }

    @Test
    void every_rule_finds_its_pair_through_the_keys_of_the_database() {
        assertFound(Likeness.SAME_NAME_AND_BIRTH, person("Ёлкина", "Анна", "Петровна"), person("Елкина", "Анна", "Петровна"));
        assertFound(Likeness.NAME_SHORTENED, person("Иванова", "Анна", "Петровна"), person("Иванова", "А.", null));
        assertFound(Likeness.LETTER_OFF, person("Иванова", "Анна", "Петровна"), person("Иваново", "Анна", "Петровна"));
        assertFound(Likeness.LETTER_OFF, person("Иванова", "Алена", "Петровна"), person("Иванова", "Елена", "Петровна"));
        assertFound(Likeness.LETTER_OFF, person("Иванова", "Анна", "Петровна"), person("Иванова", "Анна", "Пётрвна"));
        assertFound(Likeness.SURNAME_CHANGED, person("Иванова", "Анна", "Петровна"), person("Сидоренко", "Анна", "Петровна"));
        assertFound(Likeness.DAY_AND_MONTH_SWAPPED, person("Иванова", "Анна", "Петровна"), person("Иванова", "Анна", "Петровна").born(LocalDate.of(1975, 8, 3)));
        assertFound(Likeness.DIGIT_OFF, person("Иванова", "Анна", "Петровна"), person("Иванова", "Анна", "Петровна").born(LocalDate.of(1965, 3, 8)));
        assertFound(Likeness.BIRTH_UNKNOWN, person("Иванова", "Анна", "Петровна"), person("Иванова", "Анна", "Петровна").born(null));
        assertFound(Likeness.SAME_PHONE, person("Иванова", "Анна", "Петровна").phone("+79130000001"),
                person("Сидоренко", "Анна", null).born(LocalDate.of(1970, 1, 1)).phone("+79130000001"));
        assertFound(Likeness.SAME_EMAIL, person("Иванова", "Анна", "Петровна").email("a@school.example"),
                person("Сидоренко", "Анна", null).born(LocalDate.of(1970, 1, 1)).email("A@school.example"));
    }

    @Test
    void a_number_that_many_share_is_the_schools() {
        for (int person = 0; person < 5; person++) {
            admit(person("Иванова" + "абвгд".charAt(person) + "ова", "Анна", null).born(BIRTH.minusYears(person * 3L)).phone("+79130000001"));
        }
        search.run(REGION_ID);

        assertThat(counts.count(REGION)).isZero();
    }

    @Test
    void the_certain_come_first_and_pages_go_on_where_the_last_one_ended() {
        for (int pair = 0; pair < TwinQueries.SIZE + 3; pair++) {
            LocalDate birth = LocalDate.of(1950, 1, 13).plusDays(pair * 40L);
            String surname = "Иван" + (char) ('а' + pair) + "кин";
            admit(person(surname + "а", "Анна", "Петровна").born(birth));
            admit(person(surname + (pair % 2 == 0 ? "а" : "о"), "Анна", "Петровна").born(birth));
        }
        search.run(REGION_ID);

        TwinPage page = twins.page(null, REGION);
        List<TwinPairRow> first = page.rows();
        TwinPage last = twins.page(page.next(), REGION);
        List<TwinPairRow> second = last.rows();

        assertThat(counts.count(REGION)).isEqualTo(TwinQueries.SIZE + 3);
        assertThat(first).hasSize(TwinQueries.SIZE).isSortedAccordingTo((one, other) -> one.rank() - other.rank());
        assertThat(first.get(0).rank()).isEqualTo(1);
        assertThat(second).hasSize(3).extracting(TwinPairRow::rank).containsOnly(2);
        assertThat(second).doesNotContainAnyElementsOf(first);
        assertThat(last.next()).isNull();
        assertThat(twins.page("9.вздор", REGION)).isEqualTo(page);
    }

    @Test
    void of_a_record_outside_ones_part_nothing_is_told_but_who_can_decide() {
        MemberId own = admit(person("Иванова", "Анна", "Петровна"));
        MemberId far = admit(person("Иванова", "Анна", "Петровна").in(new OrganizationId(SmallUnion.NEIGHBOUR_SCHOOL)));
        admit(person("Петрова", "Анна", "Петровна"));
        MemberId other = admit(person("Петрова", "Анна", "Петровна").in(new OrganizationId(SmallUnion.OTHER_SCHOOL)));
        search.run(REGION_ID);

        List<TwinPairRow> local = twins.page(null, LOCAL).rows();
        assertThat(local).filteredOn(row -> row.own().id().equals(own) && row.rank() == 1).singleElement().satisfies(row -> {
            assertThat(row.other()).isNull();
            assertThat(row.regionName()).isEqualTo("Краевая организация");
            assertThat(row.otherRegionName()).isNull();
        });
        assertThat(local).filteredOn(row -> row.otherId().equals(other)).singleElement()
                .satisfies(row -> assertThat(row.otherRegionName()).isEqualTo("Областная организация"));
        assertThat(counts.count(LOCAL)).isEqualTo(local.size());
        assertThat(twins.page(null, REGION).rows()).filteredOn(TwinPairRow::decidable).filteredOn(row -> row.rank() == 1).singleElement()
                .satisfies(row -> assertThat(List.of(row.own().id(), row.otherId())).containsExactlyInAnyOrder(own, far));
        assertThat(counts.count(REGION)).isEqualTo(twins.page(null, REGION).rows().size());
        assertThat(counts.count(new Subtree.Region(new OrganizationId(SmallUnion.OTHER_REGION)))).isZero();
    }

    @Test
    void those_who_left_are_compared_with_those_who_are_here_and_not_among_themselves() {
        MemberId one = admit(person("Иванова", "Анна", "Петровна"));
        MemberId other = admit(person("Иванова", "Анна", "Петровна"));
        exit(one);
        search.run(REGION_ID);
        assertThat(twins.page(null, REGION).rows()).singleElement().satisfies(row -> assertThat(row.survivor()).isEqualTo(other));
        exit(other);
        search.run(REGION_ID);
        assertThat(counts.count(REGION)).isZero();
    }

    @Test
    void different_people_are_not_offered_again_until_something_compared_changes() {
        MemberId one = admit(person("Иванова", "Анна", "Петровна"));
        MemberId other = admit(person("Иванова", "Анна", "Петровна"));
        search.run(REGION_ID);
        UUID decision = Uuids.next();

        differences.decide(decision, other, one, "сверено по паспорту", LOCAL);
        differences.decide(Uuids.next(), one, other, null, LOCAL);
        search.run(REGION_ID);
        assertThat(counts.count(REGION)).isZero();

        correct(one, person("Иванова", "Анна", "Петровна").position("завуч"));
        search.run(REGION_ID);
        assertThat(counts.count(REGION)).isZero();

        correct(one, person("Иванова", "Анна", "Петровна").phone("+79130000009"));
        search.run(REGION_ID);
        assertThat(counts.count(REGION)).isEqualTo(1);
    }

    @Test
    void a_decision_taken_back_brings_the_pair_back_at_once() {
        MemberId one = admit(person("Иванова", "Анна", "Петровна"));
        MemberId other = admit(person("Иванова", "Анна", "Петровна"));
        UUID decision = Uuids.next();
        differences.decide(decision, one, other, null, LOCAL);

        differences.reopen(decision, LOCAL);
        differences.reopen(decision, LOCAL);

        assertThat(twins.page(null, LOCAL).rows()).singleElement().satisfies(row -> assertThat(row.reasons()).contains(Likeness.SAME_NAME_AND_BIRTH));
    }

    @Test
    void a_merged_record_is_nobodys_twin() {
        MemberId one = admit(person("Иванова", "Анна", "Петровна"));
        MemberId other = admit(person("Иванова", "Анна", "Петровна"));
        search.run(REGION_ID);
        merging.merge(one, other, LOCAL);
        assertThat(counts.count(REGION)).isZero();
        search.run(REGION_ID);
        assertThat(counts.count(REGION)).isZero();
    }

    @Test
    void a_region_is_compared_again_only_when_something_was_entered() {
        admit(person("Иванова", "Анна", "Петровна"));
        clock.advance(Duration.ofMinutes(1));
        regular.run();
        Instant first = counts.searched(REGION).orElseThrow().at();
        clock.advance(Duration.ofMinutes(1));
        regular.run();
        assertThat(counts.searched(REGION).orElseThrow().at()).isEqualTo(first).isNotNull();
        admit(person("Иванова", "Анна", "Петровна"));
        clock.advance(Duration.ofMinutes(1));
        regular.run();
        assertThat(counts.count(REGION)).isEqualTo(1);
    }

    private void assertFound(Likeness likeness, MemberMother one, MemberMother other) {
        tables.clear();
        union.create();
        admit(one);
        admit(other);
        search.run(REGION_ID);
        assertThat(twins.page(null, REGION).rows()).as(likeness.name()).singleElement()
                .satisfies(row -> assertThat(row.reasons()).containsExactly(likeness));
    }

    private static MemberMother person(String last, String first, @Nullable String middle) {
        return MemberMother.member().in(new OrganizationId(SmallUnion.SCHOOL)).named(last, first, middle).born(BIRTH).phone(null);
    }

    private MemberId admit(MemberMother mother) {
        return service.admit(mother.command(), new Subtree.Country());
    }

    private void correct(MemberId id, MemberMother right) {
        records.correct(Uuids.next(), id, merging.version(id), right.command().details(), null, REGION);
    }

    private void exit(MemberId id) {
        departures.exit(id, merging.version(id), DepartureReason.DISMISSAL, new Happening(Uuids.next(), TestClock.TODAY, null), REGION);
    }
}
