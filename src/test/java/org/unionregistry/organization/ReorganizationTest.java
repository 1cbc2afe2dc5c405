package org.unionregistry.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionregistry.organization.OrganizationMother.COUNTRY;
import static org.unionregistry.support.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionregistry.access.Role;
import org.unionregistry.member.DeductionService;
import org.unionregistry.member.MemberMother;

/** What becomes of people, numbers, chairs and cards when organisations are moved, split, merged and closed. */
class ReorganizationTest extends ReorganizationWorld {
    @Autowired
    DeductionService deductions;

    @Test
    void a_merger_adds_up_what_was_expected_so_that_nobody_not_entered_yet_gets_lost() {
        members.admit(MemberMother.member().in(other).named("Новая", "Вера", null).joining(TODAY.minusDays(5)).command(), COUNTRY);
        apply(merge(school, other));
        assertThat(number("select members from headcount where organization_id = ? and current and source = 'REORGANIZATION'", other)).isEqualTo(81);
        assertThat(number("select on_register from member_counter where organization_id = ?", other)).isEqualTo(3);
        assertThat(number("select on_register from member_counter where organization_id = ?", school)).isZero();
        assertThat(number("select holders from card_counter where organization_id = ?", other)).isEqualTo(3);
        assertThat(mother.row(school, COUNTRY).status()).isEqualTo(OrganizationStatus.LIQUIDATED);
    }

    @Test
    void who_moves_keeps_tenure_and_card_and_has_the_decision_in_the_journal() {
        apply(merge(school, other));
        assertThat(jdbc.sql("select concat_ws(' ', type, basis, organization_id, counterpart_id) from membership_event where member_id = ? and counterpart_id is not null")
                        .param(anna.value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "DEREGISTER_TRANSFER_OUT Постановление № 4 %s %s".formatted(school, other),
                        "REGISTER_TRANSFER_IN Постановление № 4 %s %s".formatted(other, school));
        assertThat(jdbc.sql("select joined_on from member where id = ?").param(anna.value()).query(LocalDate.class).single())
                .isEqualTo(LocalDate.of(1998, 9, 1));
        assertThat(number("select count(*) from membership_card where organization_id = ? and status = 'ACTIVE'", other)).isEqualTo(2);
    }

    @Test
    void who_moves_with_the_organisation_works_where_they_worked_and_goes_on_paying() {
        deductions.record(UUID.randomUUID(), anna, TODAY.minusDays(9), COUNTRY);
        apply(merge(school, other));
        assertThat(jdbc.sql("select withdrawn_on is null from deduction_application").query(Boolean.class).single()).isTrue();
    }

    @Test
    void a_college_directly_below_its_region_goes_into_another_district_and_the_former_one_is_remembered() {
        OrganizationId college = mother.primary(region, "Колледж");
        EducationDistrictId district = mother.district(region, "Северный");
        Reorganization move = new Reorganization(
                ReorganizationId.next(), ReorganizationKind.MOVE, List.of(college), null, null, district, List.of(), new Decision(TODAY, "№ 5"));
        apply(move);
        assertThat(mother.row(college, COUNTRY).districtId()).isEqualTo(district);
        assertThat(number("select count(*) from organization_former where organization_id = ? and district_id is null", college)).isEqualTo(1);
        Reorganization again = new Reorganization(
                ReorganizationId.next(), ReorganizationKind.MOVE, List.of(college), null, null, district, List.of(), new Decision(TODAY, "№ 6"));
        refused("organization.life.move.nothing", () -> service.rehearse(again, region()));
        service.undo(move.id(), region());
        assertThat(mother.row(college, COUNTRY).districtId()).isNull();
    }

    @Test
    void a_chair_loses_the_place_at_once_and_has_it_again_when_the_merger_is_taken_back() {
        UUID chair = signedIn.account(Role.PRIMARY_CHAIR, school.value());
        Reorganization merger = merge(school, other);
        apply(merger);
        assertThatThrownBy(() -> signedIn.user(chair)).isInstanceOf(IndexOutOfBoundsException.class);
        clock.setToday(TODAY.plusDays(20));
        service.undo(merger.id(), region());
        assertThat(signedIn.user(chair).mandates()).hasSize(1);
        assertThat(number("select members from headcount where organization_id = ? and current", other)).isEqualTo(50);
        assertThat(jdbc.sql("select organization_id from member where id = ?").param(anna.value()).query(UUID.class).single())
                .isEqualTo(school.value());
        service.undo(merger.id(), region());
        assertThat(number("select on_register from member_counter where organization_id = ?", school)).isEqualTo(1);
    }

    @Test
    void nothing_is_done_when_it_is_no_longer_what_was_seen() {
        Reorganization merger = merge(school, other);
        String seen = service.rehearse(merger, region()).seen();
        assertThat(number("select count(*) from member where organization_id = ?", school)).isEqualTo(1);
        admit(school, "Сидорова");
        assertThatThrownBy(() -> service.apply(merger, seen, region()))
                .isInstanceOfSatisfying(ReorganizationChanged.class, changed -> assertThat(changed.now().since(seen))
                        .extracting(Disagreement::key, Disagreement::seen, Disagreement::now)
                        .contains(org.assertj.core.groups.Tuple.tuple("member.onRegister", "1 → 0", "2 → 0")));
    }

    @Test
    void the_same_form_again_changes_nothing() {
        Reorganization merger = merge(school, other);
        String seen = service.rehearse(merger, region()).seen();
        service.apply(merger, seen, region());
        service.apply(merger, seen, region());
        assertThat(number("select on_register from member_counter where organization_id = ?", other)).isEqualTo(2);
    }

    @Test
    void a_split_leaves_those_not_entered_where_they_were() {
        admit(school, "Сидорова");
        OrganizationId made = OrganizationId.next();
        apply(change(ReorganizationKind.SPLIT, school, made, names("Лицей № 7"), List.of(anna.value())));
        assertThat(number("select members from headcount where organization_id = ? and current", made)).isEqualTo(1);
        assertThat(number("select members - departures from headcount join member_counter using (organization_id) where organization_id = ? and current", school))
                .isEqualTo(29);
        assertThat(mother.row(made, COUNTRY).parentId()).isEqualTo(local);
    }

    @Test
    void who_stays_behind_in_a_closed_organisation_leaves_with_a_blocked_card_and_comes_back_with_it() {
        Reorganization closing = change(ReorganizationKind.LIQUIDATE, school, null, null, List.of());
        apply(closing);
        assertThat(text("select concat_ws(' ', m.status, c.status, c.block_reason) from member m join membership_card c on c.member_id = m.id where m.id = ?"))
                .isEqualTo("LEFT BLOCKED LIQUIDATION");
        assertThat(text("select reason from membership_event where member_id = ? and reason is not null")).isEqualTo("LIQUIDATION");
        service.undo(closing.id(), region());
        assertThat(text("select concat_ws(' ', m.status, c.status, c.block_reason, m.left_on) from member m join membership_card c on c.member_id = m.id where m.id = ?"))
                .isEqualTo("ON_REGISTER ACTIVE");
    }

    @Test
    void both_names_find_a_renamed_organisation() {
        apply(change(ReorganizationKind.RENAME, school, null, names("Лицей «Радуга»"), List.of()));
        assertThat(found("радуга")).containsExactly("Лицей «Радуга»");
        assertThat(found("школа 1")).containsExactly("Лицей «Радуга»");
    }

    private List<String> found(String words) {
        return search.list(new OrganizationFilter(words, null, null, null, null, OrganizationFilter.Position.START), 10, COUNTRY).stream().map(row -> row.organization().shortName()).toList();
    }

    private int number(String sql, OrganizationId organization) {
        return jdbc.sql(sql).param(organization.value()).query(Integer.class).single();
    }

    private String text(String sql) {
        return jdbc.sql(sql).param(anna.value()).query(String.class).single();
    }
}
