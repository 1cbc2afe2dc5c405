package org.unionregistry.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class ShowTest {
    /** In Barnaul it is 21 February, an hour past midnight; in Greenwich still the 20th. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-02-20T18:00:00Z"), ZoneId.of("Asia/Barnaul"));

    enum Side { LEFT, RIGHT }

    private final Show show = new Show(CLOCK, messages());

    @BeforeEach
    void speak_russian() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("ru"));
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "2020-02-20T17:30:00Z;сегодня в 0:30", "2020-02-20T16:59:00Z;вчера в 23:59", "2020-02-18T17:05:00Z;19 февраля в 0:05",
        "2019-12-31T17:00:00Z;1 января в 0:00", "2019-12-31T16:59:00Z;31.12.2019, 23:59"
    })
    void a_moment_is_told_as_people_say_it_where_they_live(Instant moment, String words) {
        assertThat(show.moment(moment).replace('\u00a0', ' ')).isEqualTo(words);
    }

    @Test
    void numbers_have_spaces_that_do_not_break() {
        assertThat(show.number(60000)).isEqualTo("60\u00a0000");
        assertThat(show.number(4_000_000L)).isEqualTo("4\u00a0000\u00a0000");
        assertThat(show.number(0)).isEqualTo("0");
        assertThat(show.number(12.5)).isEqualTo("12,5");
        assertThat(show.of(1031, 1033)).isEqualTo("1\u00a0031 из 1\u00a0033");
    }

    @Test
    void a_count_has_the_right_form_of_its_noun() {
        assertThat(show.count(1, "sample.people")).isEqualTo("1 член");
        assertThat(show.count(3, "sample.people")).isEqualTo("3 члена");
        assertThat(show.count(60000, "sample.people")).isEqualTo("60\u00a0000 членов");
        assertThat(show.count(null, "sample.people")).isEqualTo("0 членов");
    }

    @Test
    void shares_follow_one_rule_and_bars_stay_inside() {
        assertThat(show.percent(3999, 4000)).isEqualTo("99,9\u00a0%");
        assertThat(show.percent(5, 0)).isEqualTo("-");
        assertThat(show.barWidth(31, 33)).isEqualTo("93.9%");
        assertThat(show.barWidth(40, 33)).isEqualTo("100.0%");
        assertThat(show.barWidth(-1, 33)).isEqualTo("0.0%");
        assertThat(show.barWidth(5, 0)).isEqualTo("0.0%");
    }

    @Test
    void nothing_reads_as_a_dash() {
        assertThat(List.of(show.date(null), show.words(null), show.moment(null), show.number(null), show.percent(null, 1), show.phone(" ")))
                .containsOnly("-");
        assertThat(show.barWidth(null, 3)).isEqualTo("0%");
    }

    @Test
    void a_telephone_that_cannot_be_read_is_shown_as_typed() {
        assertThat(show.phone("89123456789")).isEqualTo("+7\u00a0912\u00a0345-67-89");
        assertThat(show.phone("спросить в школе")).isEqualTo("спросить в школе");
    }

    @Test
    void choices_take_their_words_from_messages() {
        assertThat(show.choices(Side.values(), "sample.side"))
                .containsExactly(new Choice("LEFT", "Слева"), new Choice("RIGHT", "Справа"))
                .isEqualTo(show.choices(List.of(Side.LEFT, Side.RIGHT), "sample.side"));
    }

    @Test
    void a_quoted_name_with_quotes_of_its_own_has_the_inner_kind() {
        assertThat(Quotes.nested("«МБОУ «Школа № 1»» присоединена к «Лицей»")).isEqualTo("«МБОУ „Школа № 1“» присоединена к «Лицей»");
        assertThat(Quotes.nested("МБОУ «Школа», МБОУ «Лицей»")).isEqualTo("МБОУ «Школа», МБОУ «Лицей»");
        assertThat(Quotes.nested("«Школа «1»")).isEqualTo("«Школа «1»");
    }

    @Test
    void the_same_is_said_in_english() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(show.moment(Instant.parse("2020-02-18T17:05:00Z"))).isEqualTo("19 February at 0:05");
        assertThat(show.words(LocalDate.of(1980, 2, 1))).isEqualTo("1 February 1980");
        assertThat(show.number(60000)).isEqualTo("60,000");
        assertThat(show.percent(31, 33)).isEqualTo("93.9%");
        assertThat(show.count(1, "sample.people")).isEqualTo("1 member");
        assertThat(show.count(21, "sample.people")).isEqualTo("21 members");
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("i18n/shared", "sample");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
