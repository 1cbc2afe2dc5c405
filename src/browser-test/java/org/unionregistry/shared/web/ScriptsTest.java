package org.unionregistry.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unionregistry.browser.Browser;

/** What the pages do in a browser: with the script, under the content security policy, in every width. */
@SampleTest
class ScriptsTest {
    /** Time can be skipped, the clock of the page ticks faster, and what the policy blocks is written down. */
    private static final String BEFORE_THE_PAGE = """
            window.skipped = 0;
            const now = Date.now;
            Date.now = () => now() + window.skipped * 1000;
            const every = window.setInterval;
            window.setInterval = (work, pause) => every(work, Math.min(pause, 100));
            window.blocked = [];
            document.addEventListener('securitypolicyviolation', event => window.blocked.push(event.violatedDirective));
            """;

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser();
        browser.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", BEFORE_THE_PAGE));
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "320,/sample/tables", "320,/sample/tables?lines=0", "320,/sample/form", "320,/sample/missing", "360,/sample/outside",
        "640,/sample/tables", "640,/sample/form", "1280,/sample/tables"
    })
    void no_page_is_wider_than_its_window_and_nothing_is_blocked(int width, String path) {
        browser.width(width);
        open(path);

        assertThat(browser.fits()).isTrue();
        assertThat(run("return window.blocked")).isEqualTo(List.of());
        assertThat(run("return getComputedStyle(document.querySelector('.top')).backgroundColor")).isEqualTo("rgb(17, 50, 74)");
    }

    @Test
    void the_summary_of_errors_has_the_focus_and_leads_to_the_field() {
        browser.width(320);
        open("/sample/form");
        browser.find(By.cssSelector("main .button.primary")).click();
        WebElement summary = browser.find(By.id("errors"));

        assertThat(focused()).isEqualTo("errors");
        assertThat(browser.fits()).isTrue();
        summary.findElement(By.linkText("Выберите категорию")).click();
        assertThat(focused()).isEqualTo("category");
    }

    @Test
    void a_form_is_sent_once() {
        open("/sample/form");
        run("window.seen = []; document.addEventListener('submit', e => { seen.push(e.defaultPrevented); e.preventDefault(); });"
                + "const form = document.querySelector('main form'); form.requestSubmit(); form.requestSubmit();");

        assertThat(run("return seen")).isEqualTo(List.of(false, true));
        browser.find(By.cssSelector("main .button[aria-disabled=true]"));
        run("window.dispatchEvent(new Event('pageshow'))");
        assertThat(browser.driver().findElements(By.cssSelector("[aria-disabled]"))).isEmpty();
    }

    @Test
    void the_end_of_the_session_is_announced_and_put_off_with_one_key() {
        open("/sample/form");
        WebElement announcement = browser.find(By.id("session-end"));
        run("document.querySelector('#surname').focus(); window.skipped = 24 * 60");
        assertThat(announcement.isDisplayed()).isFalse();

        run("window.skipped = 26 * 60");
        WebElement button = browser.find(By.cssSelector("#session-end:not([hidden]) button"));
        assertThat(run("return document.activeElement.textContent")).isEqualTo("Продолжить работу");
        button.sendKeys(Keys.ENTER);
        browser.find(By.cssSelector("#session-end[hidden]"));
        assertThat(focused()).isEqualTo("surname");

        run("window.skipped = 60 * 60");
        browser.find(By.xpath("//*[@id='session-end']//button[text()='Войти снова']"));
    }

    @Test
    void the_menu_of_a_phone_folds_on_escape() {
        browser.width(360);
        open("/sample/form");
        browser.find(By.cssSelector(".fold summary")).click();
        assertThat(browser.find(By.cssSelector(".fold[open] nav")).isDisplayed()).isTrue();

        browser.find(By.cssSelector(".fold nav a")).sendKeys(Keys.ESCAPE);
        assertThat(browser.driver().findElements(By.cssSelector(".fold[open]"))).isEmpty();
    }

    @Test
    void what_goes_wrong_in_a_part_of_a_page_is_told_in_its_content() {
        open("/sample/form");
        run("htmx.ajax('GET', '/sample/missing', '#flash')");

        browser.find(By.xpath("//*[@id='content']//h1[text()='Страница не найдена']"));
        assertThat(browser.driver().findElements(By.cssSelector("header.top"))).hasSize(1);
        assertThat(run("return window.blocked")).isEqualTo(List.of());
    }

    private void open(String path) {
        browser.open("http://localhost:" + port + path);
    }

    private Object run(String script) {
        return browser.driver().executeScript(script);
    }

    private Object focused() {
        return run("return document.activeElement.id");
    }
}
