package org.unionregistry.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unionregistry.shared.web.SampleBrowser.Answer;

@SampleTest
class ComponentsTest {

    private static final Map<String, String> WRONG = Map.of(
            "surname", "", "bornOn", "01.02.80", "firstName", "Анна", "reason", "DISMISSAL", "consent", "true", "category", "",
            "note", "Очень длинное примечание о человеке", "rows[0].surname", "", "rows[0].bornOn", "1.2.1980");

    @LocalServerPort
    private int port;

    private SampleBrowser browser;

    @BeforeEach
    void open() {
        browser = new SampleBrowser(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sample/form", "/sample/tables", "/sample/tables?lines=0", "/sample/outside", "/sample/missing", "/sample/form?lang=en"})
    void every_page_is_whole(String path) {
        Document page = browser.get(path).page();

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("title").first().text()).isNotBlank().doesNotContain("Ошибка");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(path.endsWith("en") ? "en" : "ru");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("input:not([type=hidden]), select, textarea")).allSatisfy(field -> assertThat(isNamed(page, field))
                .as(field.outerHtml())
                .isTrue());
        assertThat(page.text()).doesNotContain("??");
        assertThat(page.select("img:not([alt]), table:not(:has(caption)), [style], style, script:not([src]), .crumbs:not(:has(a))")).isEmpty();
    }

    @Test
    void a_page_with_errors_says_so_first_and_leads_to_each_field() {
        Answer answer = browser.post("/sample/form", WRONG);
        Document page = answer.page();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(page.title()).isEqualTo("Ошибка: Новый член Профсоюза");
        assertThat(page.select("#errors a").eachText()).containsExactly(
                "Введите фамилию", "Напишите год четырьмя цифрами: 01.02.1980 или 01.02.2080?", "Выберите категорию",
                "Сократите примечание до 20 знаков", "Введите фамилию в строке");
        assertThat(page.select("#errors a").eachAttr("href")).allSatisfy(href -> assertThat(page.getElementById(href.substring(1))).isNotNull());
        assertThat(page.select("main").first().child(0).id()).isEqualTo("errors");
    }

    @Test
    void an_error_stands_at_its_field_and_what_was_typed_stays() {
        Document page = browser.post("/sample/form", WRONG).page();
        Element born = page.getElementById("bornOn");

        assertThat(born.val()).isEqualTo("01.02.80");
        assertThat(born.attr("aria-invalid")).isEqualTo("true");
        assertThat(born.attr("aria-describedby")).isEqualTo("bornOn-hint bornOn-error");
        assertThat(page.getElementById("bornOn-error").text()).startsWith("Напишите год");
        assertThat(page.getElementById("firstName").val()).isEqualTo("Анна");
        assertThat(page.getElementById("firstName").hasAttr("aria-invalid")).isFalse();
        assertThat(page.select("[name=reason][checked]").val()).isEqualTo("DISMISSAL");
        assertThat(page.getElementById("consent").hasAttr("checked")).isTrue();
        assertThat(page.getElementById("note").text()).startsWith("Очень длинное");
        assertThat(page.getElementById("rows0.bornOn").val()).isEqualTo("1.2.1980");
    }

    @Test
    void what_has_been_done_is_told_once_and_can_be_taken_back() {
        Document page = browser.post("/sample/form", Map.of("surname", "Ёлкина", "bornOn", "1.2.1980", "category", "WORKER", "_consent", "on")).page();

        assertThat(page.select(".flash").hasClass("good")).isTrue();
        assertThat(page.select(".flash p").text()).isEqualTo("Сохранено: Ёлкина");
        assertThat(page.select(".flash form[method=post]").attr("action")).isEqualTo("/sample/undo");
        assertThat(browser.get("/sample/tables").page().select(".flash")).isEmpty();
    }

    @Test
    void the_head_names_the_visitor_and_the_menu_knows_the_place() {
        Document page = browser.get("/sample/form").page();

        assertThat(page.select(".top > .wrap > .who").text()).contains("Сорокина Вера Павловна", "Алтайская краевая организация");
        assertThat(page.select(".menu a").eachAttr("href"))
                .containsExactly("/", "/completion", "/members", "/transfers", "/card-orders", "/organizations", "/reports", "/imports", "/structure-imports", "/accounts", "/audit")
                .isEqualTo(page.select(".fold nav a").eachAttr("href"));
        assertThat(page.select(".crumbs a").eachText()).containsExactly("Алтайская краевая организация", "Члены Профсоюза");
        assertThat(Integer.parseInt(page.body().attr("data-session-seconds"))).isPositive();
        assertThat(page.select("footer").text()).contains("Нужна помощь? Профсоюз: +7 495 123-45-67");
    }

    @Test
    void outside_there_is_no_menu_and_no_clock_running() {
        Document page = browser.get("/sample/outside").page();

        assertThat(page.select(".menu, .fold, .who, .leave, #session-end, script[src*=htmx]")).isEmpty();
        assertThat(page.body().hasAttr("data-session-seconds")).isFalse();
        assertThat(page.select("footer").text()).contains("председателю своей местной организации");
    }

    @Test
    void the_other_language_is_one_link_away_and_keeps_the_filters() {
        assertThat(otherLanguage("/sample/tables?lines=3&on=21.02.2020")).isEqualTo("/sample/tables?lines=3&on=21.02.2020&lang=en");
        assertThat(otherLanguage("/sample/tables?lines=3&lang=en")).isEqualTo("/sample/tables?lines=3&lang=ru");
        assertThat(otherLanguage("/nothing?lines=3")).isEqualTo("/?lang=ru");
    }

    @Test
    void a_group_is_told_by_a_shape_and_a_word_and_a_share_by_a_bar_and_a_number() {
        Document page = browser.get("/sample/tables?lines=6").page();

        List<String> shapes = page.select("tbody .badge svg").stream().map(Element::html).distinct().toList();
        assertThat(shapes).hasSize(6);
        assertThat(page.select("tbody .badge").eachText()).contains("COMPLETE", "NOT_ASSESSED");
        assertThat(page.select(".tile .bar rect").attr("width")).isEqualTo("93.9%");
        assertThat(page.select(".tile .bar").text()).matches("93,9.%");
        assertThat(page.select("[aria-sort]").eachAttr("aria-sort")).containsExactly("descending");
    }

    private static boolean isNamed(Document page, Element field) {
        return field.hasAttr("aria-label") || !page.select("label[for=" + cssId(field) + "]").isEmpty();
    }

    private static String cssId(Element field) {
        return '"' + field.id() + '"';
    }

    private String otherLanguage(String path) {
        return browser.get(path).page().select("footer a[hreflang]").attr("href");
    }
}
