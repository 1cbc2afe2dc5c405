package org.unionregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.PersonName;

/** Who on a list is whom on the register, rule by rule. */
class PayerMatchingTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 8);
    private static final LocalDate SINCE = LocalDate.of(2015, 9, 1);

    private final List<RegisteredPerson> register = new ArrayList<>();
    private final List<StoredPayer> list = new ArrayList<>();

    @Test
    void a_full_name_is_found_whatever_the_case_the_yo_and_the_hyphen() {
        person("Королёва-Дёмина", "Алёна", "Петровна");
        listed("КОРОЛЕВА ДЕМИНА АЛЕНА ПЕТРОВНА");
        assertThat(result().pays()).hasSize(1);
        assertThat(result().silent()).isEmpty();
    }

    @Test
    void another_patronymic_is_another_person() {
        person("Иванова", "Анна", "Петровна");
        listed("Иванова Анна Сергеевна");
        assertThat(result().unregistered()).hasSize(1);
        assertThat(result().silent()).hasSize(1);
    }

    @Test
    void a_patronymic_missing_on_one_side_is_no_difference() {
        person("Иванова", "Анна", "Петровна");
        person("Ким", "Юна", null);
        listed("Иванова Анна");
        listed("Ким Юна Иннокентьевна");
        assertThat(result().pays()).hasSize(2);
    }

    @Test
    void the_exact_name_wins_over_the_one_without_patronymic() {
        RegisteredPerson exact = person("Иванова", "Анна", "Петровна");
        person("Иванова", "Анна", null);
        listed("Иванова Анна Петровна");
        assertThat(result().pays().get(0).people()).containsExactly(exact);
        assertThat(result().silent()).hasSize(1);
    }

    @Test
    void initials_are_enough_where_they_fit_one() {
        person("Иванова", "Анна", "Петровна");
        person("Иванова", "Ольга", "Петровна");
        listed("Иванова А. П.");
        assertThat(result().pays().get(0).person().name().first()).isEqualTo("Анна");
        assertThat(result().ambiguous()).isEmpty();
    }

    @Test
    void initials_that_fit_two_are_asked_back_and_none_of_the_two_is_blamed() {
        person("Иванов", "Иван", "Иванович");
        person("Иванов", "Игорь", "Ильич");
        listed("Иванов И. И.");
        assertThat(result().ambiguous()).hasSize(1);
        assertThat(result().ambiguous().get(0).people()).hasSize(2);
        assertThat(result().silent()).isEmpty();
    }

    @Test
    void whoever_is_named_in_full_is_not_meant_by_the_initials_of_another() {
        person("Иванов", "Иван", "Иванович");
        person("Иванов", "Игорь", "Ильич");
        listed("Иванов И. И.");
        listed("Иванов Иван Иванович");
        assertThat(result().ambiguous()).isEmpty();
        assertThat(result().pays()).hasSize(2);
    }

    @Test
    void the_same_person_in_full_and_by_initials_is_no_stranger() {
        person("Иванов", "Иван", "Иванович");
        listed("Иванов И. И.");
        listed("Иванов Иван Иванович");
        assertThat(result().unregistered()).isEmpty();
        assertThat(result().pays()).hasSize(2);
    }

    @Test
    void two_of_one_full_name_are_asked_back() {
        person("Иванова", "Анна", "Петровна");
        person("Иванова", "Анна", "Петровна");
        listed("Иванова Анна Петровна");
        assertThat(result().ambiguous()).hasSize(1);
    }

    @Test
    void an_answer_settles_it_for_one_or_for_both() {
        RegisteredPerson one = person("Иванов", "Иван", "Иванович");
        RegisteredPerson other = person("Иванов", "Игорь", "Ильич");
        listed("Иванов И. И.", one.id());
        assertThat(result().pays().get(0).people()).containsExactly(one);
        assertThat(result().silent()).containsExactly(other);
        list.clear();
        listed("Иванов И. И.", one.id(), other.id());
        assertThat(result().pays().get(0).people()).containsExactly(one, other);
        assertThat(result().silent()).isEmpty();
        list.clear();
        listed("Иванов И. И.", StoredPayer.NOBODY);
        assertThat(result().unregistered()).hasSize(1);
        assertThat(result().silent()).hasSize(2);
    }

    @Test
    void whoever_left_before_the_month_should_not_pay_and_whoever_left_in_it_should() {
        gone("Давняя", Whereabouts.LEFT, LocalDate.of(2026, 7, 31));
        gone("Недавняя", Whereabouts.LEFT, LocalDate.of(2026, 8, 1));
        listed("Давняя Анна Петровна");
        listed("Недавняя Анна Петровна");
        assertThat(result().left()).hasSize(1);
        assertThat(result().left().get(0).person().name().last()).isEqualTo("Давняя");
        assertThat(result().pays()).hasSize(1);
    }

    @Test
    void somebody_on_the_register_is_meant_before_somebody_who_left() {
        gone("Иванова", Whereabouts.LEFT, LocalDate.of(2020, 1, 1));
        RegisteredPerson here = person("Иванова", "Анна", "Павловна");
        listed("Иванова А. П.");
        assertThat(result().pays().get(0).people()).containsExactly(here);
    }

    @Test
    void only_workers_of_the_month_are_missed() {
        here("Отпускная", MemberCategory.ON_LEAVE, SINCE);
        here("Пенсионная", MemberCategory.PENSIONER, SINCE);
        here("Студенткина", MemberCategory.STUDENT, SINCE);
        here("Новенькая", MemberCategory.WORKER, LocalDate.of(2026, 9, 1));
        here("Штатная", MemberCategory.UNION_STAFF, SINCE);
        gone("Переведённая", Whereabouts.TRANSFERRED, LocalDate.of(2026, 8, 20));
        assertThat(result().silent()).extracting(one -> one.name().last()).containsExactly("Штатная");
        assertThat(result().owing()).isEqualTo(1);
        assertThat(result().exempt()).isEqualTo(1);
    }

    @Test
    void whoever_went_to_another_register_before_the_month_is_no_stranger_here() {
        RegisteredPerson moved = gone("Переведённая", Whereabouts.TRANSFERRED, LocalDate.of(2026, 7, 31));
        RegisteredPerson between = gone("Отпущенная", Whereabouts.IN_TRANSIT, LocalDate.of(2026, 6, 1));
        gone("Августовская", Whereabouts.TRANSFERRED, LocalDate.of(2026, 8, 15));
        listed("Переведённая А. П.");
        listed("Отпущенная Анна Петровна", between.id());
        listed("Августовская А. П.");
        assertThat(result().left()).extracting(PayerPair::person).containsExactly(between, moved);
        assertThat(result().pays()).extracting(pair -> pair.person().name().last()).containsExactly("Августовская");
        assertThat(result().unregistered()).isEmpty();
        assertThat(result().silent()).isEmpty();
    }

    @Test
    void a_name_of_a_record_that_was_merged_still_finds_the_person() {
        RegisteredPerson married = add(
                new PersonName("Белова", "Анна", "Петровна"), List.of(new PersonName("Чернова", "Анна", "Петровна")), Whereabouts.HERE,
                MemberCategory.WORKER, SINCE, null);
        listed("Чернова Анна Петровна");
        listed("Чернова А. П.");
        assertThat(result().pays()).extracting(PayerPair::person).containsExactly(married, married);
    }

    private DuesResult result() {
        return PayerMatching.compare(list, register, MONTH);
    }

    private void listed(String cell, MemberId... chosen) {
        PayerName name = PayerNames.read(cell).orElseThrow();
        list.add(new StoredPayer(UUID.randomUUID(), list.size() + 2, 1, name, List.of(chosen)));
    }

    private RegisteredPerson person(String last, String first, @Nullable String middle) {
        return add(new PersonName(last, first, middle), List.of(), Whereabouts.HERE, MemberCategory.WORKER, SINCE, null);
    }

    private RegisteredPerson gone(String last, Whereabouts where, LocalDate day) {
        return add(new PersonName(last, "Анна", "Петровна"), List.of(), where, MemberCategory.WORKER, SINCE, day);
    }

    private void here(String last, MemberCategory category, LocalDate since) {
        add(new PersonName(last, "Анна", "Петровна"), List.of(), Whereabouts.HERE, category, since, null);
    }

    private RegisteredPerson add(
            PersonName name, List<PersonName> others, Whereabouts where, MemberCategory category, LocalDate since, @Nullable LocalDate goneOn) {
        RegisteredPerson person = new RegisteredPerson(
                MemberId.next(), name, others, where, goneOn, null, category, null, since, false, false);
        register.add(person);
        return person;
    }
}
