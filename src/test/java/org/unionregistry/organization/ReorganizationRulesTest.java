package org.unionregistry.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionregistry.organization.OrganizationMother.COUNTRY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** What stands against a reorganisation, and against taking it back. */
class ReorganizationRulesTest extends ReorganizationWorld {

    @Test
    void nothing_is_taken_back_over_the_heads_of_what_came_later() {
        Reorganization merger = merge(school, other);
        apply(merger);
        jdbc.sql("update member set status = 'LEFT', left_on = registered_on, complete = false where id = ?").param(anna.value()).update();
        assertThat(obstacles(merger)).containsExactly("member.life.undo.away");
        Reorganization next = change(ReorganizationKind.LIQUIDATE, other, null, null, List.of());
        clock.advance(java.time.Duration.ofMinutes(1));
        apply(next);
        assertThat(obstacles(merger)).contains("organization.life.undo.newer.LIQUIDATE");
        clock.setToday(TODAY.plusDays(91));
        assertThat(obstacles(next)).containsExactly("organization.life.undo.late");
        assertThatThrownBy(() -> service.undo(next.id(), region())).isInstanceOf(Refusal.class);
    }

    @Test
    void a_local_chair_reorganises_what_is_below_and_nothing_else() {
        Subtree chair = new Subtree.Local(local);
        OrganizationId foreign = mother.primary(near, "Школа № 3");
        assertThatThrownBy(() -> service.rehearse(merge(school, foreign), chair)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.rehearse(merge(foreign, school), chair)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.rehearse(change(ReorganizationKind.MOVE, school, near, null, List.of()), chair)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.rehearse(change(ReorganizationKind.RENAME, local, null, names("Другая"), List.of()), chair))
                .isInstanceOf(AccessDeniedException.class);
        Reorganization move = change(ReorganizationKind.MOVE, foreign, local, null, List.of());
        apply(move);
        assertThatThrownBy(() -> service.undo(move.id(), chair)).isInstanceOf(AccessDeniedException.class);
        assertThat(service.rehearse(merge(school, other), chair).total()).isEqualTo(1);
    }

    @Test
    void what_makes_no_sense_is_refused_in_words() {
        assertRefused(merge(school, school), "organization.life.target.same");
        assertRefused(merge(school, near), "organization.life.merge.unlike");
        assertRefused(change(ReorganizationKind.MOVE, school, local, null, List.of()), "organization.life.move.same");
        assertRefused(change(ReorganizationKind.LIQUIDATE, local, null, null, List.of()), "organization.liquidation.children");
        assertRefused(change(ReorganizationKind.SPLIT, school, other, null, List.of()), "organization.life.split.nobody");
        assertRefused(change(ReorganizationKind.SPLIT, school, other, null, List.of(UUID.randomUUID())), "member.life.gone");
        apply(merge(school, other));
        assertRefused(merge(school, other), "organization.life.closed");
        assertRefused(merge(other, school), "organization.life.target.closing");
    }

    @Test
    void nobody_is_put_into_an_education_district_of_another_region() {
        EducationDistrictId foreign = mother.district(mother.region("Соседняя краевая организация"), "Чужой округ");
        assertRefused(intoDistrict(foreign), "organization.district.elsewhere");
    }

    @Test
    void a_school_taken_back_stands_in_the_district_its_local_organisation_has_now() {
        Reorganization away = change(ReorganizationKind.MOVE, school, near, null, List.of());
        apply(away);
        EducationDistrictId district = mother.district(region, "Берёзовский округ");
        apply(intoDistrict(district));
        service.undo(away.id(), region());
        assertThat(List.of(mother.row(school, COUNTRY), mother.row(other, COUNTRY))).extracting(OrganizationRow::districtId).containsOnly(district);
    }

    private Reorganization intoDistrict(EducationDistrictId district) {
        return new Reorganization(
                ReorganizationId.next(), ReorganizationKind.MOVE, List.of(local), null, null, district, List.of(), new Decision(TODAY, "Постановление № 4"));
    }

    private void assertRefused(Reorganization what, String key) {
        assertThatThrownBy(() -> service.rehearse(what, region())).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
