package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Refusal;

class MemberRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Test
    void a_plain_member_is_fine() {
        assertThat(problems(member())).isEmpty();
    }

    @Test
    void nobody_is_born_in_the_future() {
        assertThat(problems(member().born(TODAY.plusDays(1)))).contains("member.rule.bornInFuture@birthDate");
    }

    @Test
    void nobody_is_a_member_before_their_fourteenth_birthday() {
        assertThat(problems(member().born(TODAY.minusYears(14).plusDays(1)).joining(TODAY)))
                .contains("member.rule.tooYoung@birthDate");
        assertThat(problems(member().born(TODAY.minusYears(14)).joining(TODAY))).isEmpty();
        assertThat(problems(member().born(LocalDate.of(1990, 5, 2)).memberSince(LocalDate.of(2004, 5, 1))))
                .containsExactly("member.rule.joinedTooYoung@joinedOn");
    }

    @Test
    void nobody_is_older_than_people_get() {
        assertThat(problems(member().born(TODAY.minusYears(110).minusDays(1)))).containsExactly("member.rule.tooOld@birthDate");
    }

    @Test
    void nobody_has_joined_tomorrow_or_a_century_ago() {
        assertThat(problems(member().joining(TODAY.plusDays(1)))).containsExactly("member.rule.joinedInFuture@joinedOn");
        assertThat(problems(member().born(null).memberSince(LocalDate.of(1920, 1, 1))))
                .containsExactly("member.rule.joinedTooLongAgo@joinedOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Иванова-Петрова", "О'Нил", "Д\u2019Артаньян", "Мамедов оглы", "Ё", "Smith", "Людовик XIV", "Ли (Ким)"})
    void names_are_as_various_as_people(String name) {
        assertThat(problems(member().named(name, "Анна", null))).isEmpty();
    }

    @Test
    void a_letter_of_the_other_alphabet_is_mended_where_it_looks_the_same_and_named_where_not() {
        assertThat(PersonName.of("Ив\u0061нова", "\u0410nna", "\u0041ндреевна")).isEqualTo(new PersonName("Иванова", "Anna", "Андреевна"));
        assertThat(MemberRules.problems(member().named("Ива\u006eова", "Анна", null).command(), TODAY))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("member.rule.alphabets");
                    assertThat(refusal.field()).isEqualTo("lastName");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Иванова2", "Иванова;", "=1+1", "-", "Иванова\tАнна"})
    void a_name_has_letters_and_no_signs(String name) {
        AdmitMember command = member().command();
        AdmitMember odd = new AdmitMember(
                command.id(), command.commandKey(), command.organization(), new PersonName(name, "Анна", null), command.birthDate(),
                null, command.category(), null, null, null, null, command.joinedOn(), null, command.kind(), null, null, null);

        assertThat(MemberRules.problems(odd, TODAY)).extracting(Refusal::key).containsExactly("member.rule.name");
    }

    @Test
    void nobody_consents_before_the_age_of_admission_or_tomorrow() {
        assertThat(problems(member().consenting(TODAY.minusYears(1)))).isEmpty();
        assertThat(problems(member().consenting(TODAY.plusDays(1)))).containsExactly("member.rule.consentInFuture@consentOn");
        assertThat(problems(member().born(LocalDate.of(1975, 3, 8)).consenting(LocalDate.of(1989, 3, 7))))
                .containsExactly("member.rule.consentTooYoung@consentOn");
    }

    @Test
    void every_problem_is_named_at_once() {
        assertThat(problems(member().named("", "", null).born(TODAY.plusDays(1)).email("почта")))
                .contains("member.rule.missing.lastName@lastName", "member.rule.missing.firstName@firstName",
                        "member.rule.bornInFuture@birthDate", "member.rule.email@email");
    }

    @Test
    void a_joining_day_before_the_first_entry_speaks_for_paper() {
        assertThat(EntryKind.suggested(TODAY, null)).isEqualTo(EntryKind.INITIAL_ENTRY);
        assertThat(EntryKind.suggested(TODAY.minusDays(1), TODAY)).isEqualTo(EntryKind.INITIAL_ENTRY);
        assertThat(EntryKind.suggested(TODAY, TODAY)).isEqualTo(EntryKind.JOIN);
    }

    private static MemberMother member() {
        return MemberMother.member().in(OrganizationId.next());
    }

    private static List<String> problems(MemberMother member) {
        return MemberRules.problems(member.command(), TODAY).stream()
                .map(refusal -> refusal.key() + "@" + refusal.field())
                .toList();
    }
}
