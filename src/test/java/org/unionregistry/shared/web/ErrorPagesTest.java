package org.unionregistry.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unionregistry.shared.web.SampleBrowser.Answer;

@SampleTest
class ErrorPagesTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    private int port;

    private SampleBrowser browser;

    @BeforeEach
    void open() {
        browser = new SampleBrowser(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "/sample/missing;404;Страница не найдена",
        "/sample/thing/abc;404;Страница не найдена",
        "/nothing/here;404;Страница не найдена",
        "/error;404;Страница не найдена",
        "/sample/number/abc;400;Запрос не удалось прочитать",
        "/sample/tables?lines=abc;400;Запрос не удалось прочитать",
        "/sample/refused;422;Так сделать нельзя",
        "/sample/changed;409;Запись уже изменил другой человек",
        "/sample/busy;409;Это сейчас меняет кто-то ещё",
        "/sample/broken;500;Что-то сломалось у нас",
        "/sample/undrawable;500;Что-то сломалось у нас",
        "/sample/file;405;Так эту страницу не открыть"
    })
    void each_failure_has_its_status_its_words_and_a_way_out(String path, int status, String title) {
        Answer answer = browser.get(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.page().select("h1").text()).isEqualTo(title);
        assertThat(answer.page().title()).isEqualTo(title);
        assertThat(answer.page().select("main a[href=/]").text()).isEqualTo("На главную");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void what_is_missing_outside_or_malformed_looks_the_same() {
        String missing = browser.get("/sample/missing").page().select("main").outerHtml();

        assertThat(browser.get("/sample/thing/abc").page().select("main").outerHtml()).isEqualTo(missing);
        assertThat(browser.get("/nothing").page().select("main").outerHtml()).isEqualTo(missing);
    }

    @Test
    void a_refusal_says_what_the_rule_said() {
        assertThat(browser.get("/sample/refused").page().select(".lead").text()).startsWith("Такого дня нет: 30.02.1980");
    }

    @Test
    void a_failure_of_ours_has_a_number_and_no_details() {
        Document page = browser.get("/sample/broken").page();

        assertThat(page.select("main b").text()).matches("[0-9a-f]{12}");
        assertThat(page.text()).doesNotContain("broken on purpose", "Exception");
    }

    @Test
    void a_download_that_breaks_off_becomes_a_page_too() {
        assertThat(browser.get("/sample/broken-file").status()).isEqualTo(500);
        assertThat(browser.get("/sample/broken-file").page().select("main b").text()).matches("[0-9a-f]{12}");
    }

    @Test
    void a_form_that_outlived_its_session_is_told_from_a_missing_right() {
        assertThat(browser.postWithoutToken("/sample/form").status()).isEqualTo(403);
        assertThat(browser.postWithoutToken("/sample/form").page().select("h1").text()).isEqualTo("Страница устарела");
    }

    @ParameterizedTest
    @CsvSource({"rows[99999999].surname,x", "rows[abc].surname,x", "consent,abc"})
    void a_field_that_cannot_be_is_the_fault_of_the_request(String field, String value) {
        assertThat(browser.post("/sample/form", Map.of(field, value)).status()).isEqualTo(400);
    }

    @Test
    void a_thousand_fields_or_megabytes_of_them_are_refused_in_words() {
        String many = IntStream.range(0, 1001).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining("&"));

        assertThat(browser.post("/sample/form", FORM, many).status()).isEqualTo(400);
        Answer large = browser.post("/sample/form", FORM, "note=" + "x".repeat(3_000_000));
        assertThat(large.status()).isBetween(400, 413);
        assertThat(large.page().select("h1").text()).isNotBlank();
    }

    @Test
    void fields_sent_twice_or_unknown_harm_nobody() {
        Answer answer = browser.post("/sample/form", FORM, "surname=a&surname=b&unknown=1&bornOn=1.2.1980&category=WORKER&_consent=on");

        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"11000000,413,Слишком большой файл", "1000,204,''"})
    void a_file_over_the_limit_is_refused_in_words(int size, int status, String title) {
        String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\n" + "x".repeat(size) + "\r\n--b--\r\n";
        Answer answer = browser.post("/sample/file", "multipart/form-data; boundary=b", body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.page().select("h1").text()).isEqualTo(title);
    }

    @Test
    void a_broken_upload_is_the_fault_of_the_request() {
        assertThat(browser.post("/sample/file", "multipart/form-data; boundary=b", "garbage").status()).isEqualTo(400);
        assertThat(browser.post("/sample/file", "multipart/form-data", "garbage").status()).isEqualTo(400);
        assertThat(browser.post("/sample/file", FORM, "a=b").status()).isEqualTo(400);
    }

    @Test
    void a_part_of_a_page_gets_the_words_without_the_page_around() {
        Answer answer = browser.get("/sample/missing", "HX-Request", "true");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("HX-Retarget")).isEqualTo("#content");
        assertThat(answer.page().select("header")).isEmpty();
        assertThat(answer.page().select("h1").text()).isEqualTo("Страница не найдена");
    }

    @Test
    void the_way_back_leads_only_into_the_register() {
        String here = "http://localhost:" + port;

        assertThat(back(here + "/sample/tables?lines=3")).isEqualTo("/sample/tables?lines=3");
        assertThat(back("http://elsewhere.example/sample")).isEqualTo("/");
        assertThat(back("javascript:alert(1)")).isEqualTo("/");
        assertThat(back("::")).isEqualTo("/");
        assertThat(back(here + "/sample/missing")).isEqualTo("/");
    }

    @Test
    void words_are_english_for_those_who_asked_for_it_once() {
        assertThat(browser.get("/sample/missing?lang=en").page().select("h1").text()).isEqualTo("Page not found");
        assertThat(browser.get("/sample/missing").page().select("h1").text()).isEqualTo("Page not found");
        assertThat(browser.get("/sample/missing?lang=xx").page().select("h1").text()).isEqualTo("Страница не найдена");
    }

    private String back(String referer) {
        return browser.get("/sample/missing", "Referer", referer).page().select("main .actions a").first().attr("href");
    }
}
