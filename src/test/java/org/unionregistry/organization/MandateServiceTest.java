package org.unionregistry.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionregistry.organization.OrganizationMother.COUNTRY;
import static org.unionregistry.organization.OrganizationMother.mandate;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.TestClock;

@RegistryTest
@Transactional
@RecordApplicationEvents
class MandateServiceTest {
    static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    MandateService service;

    @Autowired
    MandateQueries queries;

    @Autowired
    OrganizationMother mother;

    @Autowired
    ApplicationEvents events;

    OrganizationId region;
    OrganizationId local;
    OrganizationId school;
    Subtree localPart;

    @BeforeEach
    void tree() {
        region = mother.region("Краевая организация");
        local = mother.local(region, "Берёзовская районная организация");
        school = mother.primary(local, "Школа № 1");
        localPart = new Subtree.Local(local);
    }

    @Test
    void a_new_chair_ends_the_mandate_of_the_predecessor_the_same_day() {
        MandateId old = mother.chair(school, "Иванова", "Анна", null);
        MandateId fresh = service.recordChair(school, mandate("Петрова", "Ольга", null, TODAY.minusDays(3)), localPart);
        List<MandateRow> history = queries.history(school, COUNTRY);
        assertThat(history).extracting(MandateRow::id).containsExactly(fresh, old);
        assertThat(history.get(1).until()).isEqualTo(TODAY.minusDays(3));
        assertThat(history).filteredOn(one -> one.isCurrentOn(TODAY)).extracting(MandateRow::id).containsExactly(fresh);
        assertThat(events.stream(ChairRecorded.class)).contains(new ChairRecorded(school, fresh, old, false));
    }

    @Test
    void a_chair_elected_again_is_recognised_however_the_name_is_typed() {
        MandateId old = mother.chair(school, "Алёхина", "Анна", "Петровна");
        MandateId fresh = service.recordChair(school, mandate("АЛЕХИНА", "Анна", "Петровна", TODAY), localPart);
        assertThat(events.stream(ChairRecorded.class)).contains(new ChairRecorded(school, fresh, old, true));
    }

    @Test
    void a_chair_cannot_begin_before_the_predecessor_did() {
        mother.chair(school, "Иванова", "Анна", null);
        assertThatThrownBy(() -> service.recordChair(
                        school, mandate("Петрова", "Ольга", null, LocalDate.of(2025, 9, 14)), localPart))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("since");
                    assertThat(refusal.arguments()).containsExactly("Иванова Анна", "15.09.2025");
                });
    }

    @Test
    void a_chair_dated_into_a_term_of_the_past_changes_nothing() {
        MandateId first = mother.chair(school, "Иванова", "Анна", null);
        MandateId second = service.recordChair(school, mandate("Петрова", "Ольга", null, LocalDate.of(2026, 2, 1)), localPart);
        refusedUntil("01.02.2026", () -> service.recordChair(
                school, mandate("Ким", "Ян", null, LocalDate.of(2025, 10, 1)), localPart));
        service.end(second, LocalDate.of(2026, 6, 1), localPart);
        refusedUntil("01.06.2026", () -> service.recordChair(
                school, mandate("Ким", "Ян", null, LocalDate.of(2026, 5, 31)), localPart));
        MandateId third = service.recordChair(school, mandate("Ким", "Ян", null, LocalDate.of(2026, 6, 1)), localPart);
        assertThat(queries.history(school, COUNTRY)).extracting(MandateRow::id).containsExactly(third, second, first);
        assertThat(queries.find(first, COUNTRY).orElseThrow().until()).isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @Test
    void a_secretary_dated_into_a_term_of_the_past_changes_nothing() {
        EducationDistrictId district = mother.district(region, "Северный");
        Subtree regionPart = new Subtree.Region(region);
        MandateId first = service.appointSecretary(district, mandate("Иванова", "Анна", null, TODAY.minusDays(90)), regionPart);
        MandateId second = service.appointSecretary(district, mandate("Петрова", "Ольга", null, TODAY.minusDays(30)), regionPart);
        refusedUntil(RussianDates.text(TODAY.minusDays(30)), () -> service.appointSecretary(
                district, mandate("Ким", "Ян", null, TODAY.minusDays(60)), regionPart));
        assertThat(queries.find(first, regionPart).orElseThrow().until()).isEqualTo(TODAY.minusDays(30));
        assertThat(queries.find(second, regionPart).orElseThrow().until()).isNull();
    }

    private static void refusedUntil(String day, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.field()).isEqualTo("since");
            assertThat(refusal.arguments()).endsWith(day);
        });
    }

    @Test
    void nobody_begins_in_the_future() {
        assertThatThrownBy(() -> service.recordChair(
                        school, mandate("Петрова", "Ольга", null, TODAY.plusDays(1)), localPart))
                .isInstanceOf(Refusal.class)
                .hasMessage("organization.mandate.since.future");
    }

    @Test
    void a_local_chair_records_chairs_below_but_not_the_own_successor() {
        assertThatThrownBy(() -> service.recordChair(local, mandate("Петрова", "Ольга", null, TODAY), localPart))
                .isInstanceOf(Refusal.class)
                .hasMessage("organization.mandate.notYours.CHAIR");
        assertThatThrownBy(() -> service.recordChair(region, mandate("Петрова", "Ольга", null, TODAY), localPart))
                .isInstanceOf(NotFound.class);
        service.recordChair(school, mandate("Петрова", "Ольга", null, TODAY), localPart);
        service.recordChair(local, mandate("Гусева", "Ольга", null, TODAY), new Subtree.Region(region));
        assertThat(queries.chairs(List.of(local, school), COUNTRY)).hasSize(2);
    }

    @Test
    void nobody_gives_an_office_wider_than_their_own() {
        assertThat(MandateRules.officesAt(row(local, localPart), localPart)).containsExactly(Office.CLERK);
        assertThat(MandateRules.officesAt(row(school, localPart), localPart)).containsExactly(Office.CHAIR);
        Subtree regionPart = new Subtree.Region(region);
        assertThat(MandateRules.officesAt(row(region, regionPart), regionPart))
                .containsExactly(Office.CLERK, Office.AUDITOR);
        Subtree own = new Subtree.Primary(school);
        assertThat(MandateRules.officesAt(row(school, own), own)).isEmpty();
    }

    @Test
    void several_clerks_work_side_by_side() {
        service.appoint(region, Office.CLERK, mandate("Гусев", "Пётр", null, TODAY), new Subtree.Region(region));
        service.appoint(region, Office.CLERK, mandate("Лебедева", "Нина", null, TODAY), new Subtree.Region(region));
        assertThat(queries.history(region, COUNTRY)).hasSize(2).allMatch(one -> one.isCurrentOn(TODAY));
    }

    @Test
    void an_ended_mandate_gives_nothing_from_that_day_on() {
        MandateId chair = mother.chair(school, "Иванова", "Анна", null);
        service.end(chair, TODAY, localPart);
        assertThat(queries.find(chair, COUNTRY).orElseThrow().isCurrentOn(TODAY)).isFalse();
        assertThatThrownBy(() -> service.end(chair, TODAY, localPart))
                .isInstanceOf(Refusal.class)
                .hasMessage("organization.mandate.alreadyEnded");
    }

    @Test
    void a_misprint_is_mended_and_the_office_stays() {
        MandateId chair = mother.chair(school, "Ивановва", "Анна", null);
        MandateCorrection mended =
                new MandateCorrection(new OfficerName("Иванова", "Анна", null), null, null, "+79130000002", null, true);
        service.correct(chair, 0, mended, localPart);
        MandateRow row = queries.find(chair, COUNTRY).orElseThrow();
        assertThat(row.name().full()).isEqualTo("Иванова Анна");
        assertThat(row.phone()).isEqualTo("+79130000002");
        assertThat(row.isCurrentOn(TODAY)).isTrue();
        assertThatThrownBy(() -> service.correct(chair, 0, mended, localPart))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> service.correct(chair, 1, mended, new Subtree.Primary(school)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_neighbours_mandate_is_not_found() {
        MandateId chair = mother.chair(school, "Иванова", "Анна", null);
        Subtree neighbour = new Subtree.Local(mother.local(region, "Сосновская районная организация"));
        assertThatThrownBy(() -> service.end(chair, TODAY, neighbour)).isInstanceOf(NotFound.class);
        assertThat(queries.find(chair, neighbour)).isEmpty();
    }

    @Test
    void a_new_secretary_replaces_the_old_one_and_only_the_region_appoints() {
        EducationDistrictId district = mother.district(region, "Северный");
        Subtree regionPart = new Subtree.Region(region);
        MandateId old = service.appointSecretary(district, mandate("Иванова", "Анна", null, TODAY.minusDays(9)), regionPart);
        service.appointSecretary(district, mandate("Петрова", "Ольга", null, TODAY), regionPart);
        assertThat(queries.find(old, regionPart).orElseThrow().until()).isEqualTo(TODAY);
        assertThatThrownBy(() -> service.appointSecretary(district, mandate("Ким", "Ян", null, TODAY), localPart))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_same_form_sent_again_changes_nothing() {
        NewMandate command = mandate("Петрова", "Ольга", null, TODAY);
        service.recordChair(school, command, localPart);
        assertThat(service.recordChair(school, command, localPart)).isEqualTo(command.id());
        assertThat(queries.history(school, COUNTRY)).hasSize(1);
        OrganizationId other = mother.primary(local, "Школа № 2");
        assertThatThrownBy(() -> service.recordChair(other, command, localPart)).isInstanceOf(NotFound.class);
    }

    private OrganizationRow row(OrganizationId id, Subtree subtree) {
        return mother.row(id, subtree);
    }
}
