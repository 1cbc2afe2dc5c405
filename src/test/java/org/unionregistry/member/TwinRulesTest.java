package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.NameKey;

class TwinRulesTest {
    private static final Home SCHOOL = home(1);
    private static final LocalDate BIRTH = LocalDate.of(1975, 3, 8);

    @Test
    void equal_name_and_birth_are_certain_however_ё_and_hyphens_were_typed() {
        assertThat(compare(person("Ёлкина-Сергеева", "Анна", "Петровна"), person("Елкина Сергеева", "АННА", "Петровна")))
                .containsExactly(Likeness.SAME_NAME_AND_BIRTH);
        assertThat(compare(person("Иванова", "Анна", null), person("Иванова", "Анна", null))).containsExactly(Likeness.SAME_NAME_AND_BIRTH);
    }

    @Test
    void a_missing_patronymic_or_an_initial_says_nothing_against_it() {
        assertThat(compare(person("Иванова", "Анна", "Петровна"), person("Иванова", "Анна", null))).containsExactly(Likeness.NAME_SHORTENED);
        assertThat(compare(person("Иванова", "А.", "П."), person("Иванова", "Анна", "Петровна"))).containsExactly(Likeness.NAME_SHORTENED);
        assertThat(compare(person("Иванова", "А.", null), person("Иванова", "Ольга", "Петровна"))).isEmpty();
    }

    @Test
    void one_letter_may_be_wrong_missing_too_many_or_exchanged() {
        Lookalike right = person("Иванова", "Анна", "Петровна");
        for (String surname : new String[] {"Иваново", "Ивнова", "Иваннова", "Ивнаова"}) {
            assertThat(compare(person(surname, "Анна", "Петровна"), right)).as(surname).containsExactly(Likeness.LETTER_OFF);
        }
        assertThat(compare(person("Иванова", "Анна", "Пётрвна"), right)).containsExactly(Likeness.LETTER_OFF);
        assertThat(compare(person("Иваново", "Анна", null), right)).containsExactly(Likeness.LETTER_OFF);
        assertThat(compare(person("Иваново", "Анка", "Петровна"), right)).isEmpty();
    }

    @Test
    void a_changed_surname_needs_everything_else() {
        Lookalike before = person("Иванова", "Анна", "Петровна");
        assertThat(compare(person("Сидоренко", "Анна", "Петровна"), before)).containsExactly(Likeness.SURNAME_CHANGED);
        assertThat(compare(person("Сидоренко", "Анна", null), before)).isEmpty();
        assertThat(compare(person("Сидоренко", "Ольга", "Петровна"), before)).isEmpty();
    }

    @Test
    void a_birth_date_has_its_day_and_month_exchanged_or_one_digit_wrong() {
        Lookalike right = person("Иванова", "Анна", "Петровна");
        assertThat(compare(born(LocalDate.of(1975, 8, 3)), right)).containsExactly(Likeness.DAY_AND_MONTH_SWAPPED);
        assertThat(compare(born(LocalDate.of(1976, 3, 8)), right)).containsExactly(Likeness.DIGIT_OFF);
        assertThat(compare(born(LocalDate.of(1975, 3, 18)), right)).containsExactly(Likeness.DIGIT_OFF);
        assertThat(compare(born(LocalDate.of(1975, 4, 9)), right)).isEmpty();
    }

    @Test
    void a_missing_birth_date_counts_on_the_same_register_only() {
        Lookalike right = person("Иванова", "Анна", "Петровна");
        assertThat(compare(born(null), right)).containsExactly(Likeness.BIRTH_UNKNOWN);
        Lookalike elsewhere = new Lookalike(MemberId.next(), "иванова", "анна", "петровна", null, null, null, home(2));
        assertThat(compare(elsewhere, right)).isEmpty();
    }

    @Test
    void a_telephone_or_an_address_counts_with_the_first_name() {
        Lookalike one = with("Иванова", "Анна", "+79130000001", "a@school.example");
        assertThat(compare(with("Петрова", "Анна", "+79130000001", null), one)).containsExactly(Likeness.SAME_PHONE);
        assertThat(compare(with("Петрова", "Анна", null, "A@School.example"), one)).containsExactly(Likeness.SAME_EMAIL);
        assertThat(compare(with("Иванов", "Пётр", "+79130000001", "a@school.example"), one)).isEmpty();
        assertThat(compare(with("Петрова", "Анна", null, null), with("Сидорова", "Анна", null, null))).isEmpty();
    }

    @Test
    void strangers_are_nobody() {
        assertThat(compare(person("Иванова", "Анна", "Петровна"), person("Кузнецова", "Мария", "Олеговна"))).isEmpty();
    }

    @Test
    void the_certain_come_first_and_a_surname_alone_far_away_comes_last() {
        Lookalike here = person("Иванова", "Анна", "Петровна");
        Lookalike married = new Lookalike(MemberId.next(), "сидоренко", "анна", "петровна", BIRTH, null, null, home(2));
        assertThat(new FoundTwins(here, here, Set.of(Likeness.SAME_NAME_AND_BIRTH)).rank()).isEqualTo(1);
        assertThat(new FoundTwins(here, here, Set.of(Likeness.SURNAME_CHANGED)).rank()).isEqualTo(2);
        assertThat(new FoundTwins(here, married, Set.of(Likeness.SURNAME_CHANGED)).rank()).isEqualTo(3);
        assertThat(new FoundTwins(here, married, Set.of(Likeness.SURNAME_CHANGED, Likeness.SAME_PHONE)).rank()).isEqualTo(2);
    }

    @Test
    void the_fingerprint_is_of_the_pair_and_of_what_is_compared() {
        Lookalike one = person("Иванова", "Анна", "Петровна");
        Lookalike other = born(LocalDate.of(1975, 8, 3));
        Lookalike corrected = new Lookalike(other.id(), other.last(), other.first(), other.middle(), BIRTH, null, null, SCHOOL);

        assertThat(print(one, other)).isEqualTo(print(other, one)).isNotEqualTo(print(one, corrected));
    }

    private static String print(Lookalike one, Lookalike other) {
        return new FoundTwins(one, other, Set.of()).fingerprint();
    }

    private static Set<Likeness> compare(Lookalike one, Lookalike other) {
        assertThat(TwinRules.compare(one, other)).isEqualTo(TwinRules.compare(other, one));
        return TwinRules.compare(one, other);
    }

    private static Lookalike person(String last, String first, @Nullable String middle) {
        return new Lookalike(
                MemberId.next(), NameKey.of(last), NameKey.of(first), middle == null ? "" : NameKey.of(middle), BIRTH, null, null, SCHOOL);
    }

    private static Lookalike born(@Nullable LocalDate day) {
        return new Lookalike(MemberId.next(), "иванова", "анна", "петровна", day, null, null, SCHOOL);
    }

    private static Lookalike with(String last, String first, @Nullable String phone, @Nullable String email) {
        return new Lookalike(MemberId.next(), NameKey.of(last), NameKey.of(first), "", null, phone, email, SCHOOL);
    }

    private static Home home(long number) {
        return new Home(new OrganizationId(new UUID(1, number)), new OrganizationId(new UUID(2, 1)), new OrganizationId(new UUID(3, number)));
    }
}
