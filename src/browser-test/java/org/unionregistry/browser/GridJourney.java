package org.unionregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.access.Role;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;

/** The chair of a school in front of the grid for many new members. */
abstract class GridJourney extends BrowserTest {
    static final String GRID = "/organizations/" + SmallUnion.SCHOOL + "/members/grid";
    private static final List<String> BEGINNINGS = List.of("Бел", "Вол", "Гор", "Дым", "Еж", "Жар", "Зор", "Ил", "Кар", "Лис");
    private static final List<String> ENDINGS = List.of("анова", "енова", "икова", "орова", "унова", "ышева", "атова", "елова", "инова", "оева");

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    JdbcClient jdbc;

    int strokes;

    @BeforeEach
    void openGrid() {
        tables.clear();
        union.create();
        signedIn.account("chair", Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        signIn();
        open(GRID);
    }

    void signIn() {
        open("/sign-in");
        type("username", "chair");
        type("password", SignedInAs.PASSWORD);
        click("Войти");
    }

    static String surname(int at) {
        return BEGINNINGS.get(at / 10) + ENDINGS.get(at % 10);
    }

    /** Nobody is like anybody else in more than the name given at birth. */
    static String birth(int at, String pattern) {
        return LocalDate.of(1980, 2, 1).minusDays(37L * at).format(DateTimeFormatter.ofPattern(pattern));
    }

    static String excel(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(at -> "%s\tАнна\tПетровна\t%s\tучитель\t8 912 3%02d-67-89\t1 сентября 1998\tработник\n"
                        .formatted(surname(at), birth(at, "dd.MM.yyyy"), at))
                .collect(Collectors.joining());
    }

    void press(CharSequence... keys) {
        for (CharSequence key : keys) {
            new Actions(browser.driver()).sendKeys(key).perform();
            strokes += key.length();
        }
    }

    void above() {
        new Actions(browser.driver()).keyDown(Keys.CONTROL).sendKeys("d").keyUp(Keys.CONTROL).perform();
        strokes++;
    }

    void paste(String field, String text) {
        browser.driver().executeScript(
                """
                const field = [...document.querySelectorAll('.grid-row input[data-field=' + arguments[0] + ']')][0];
                const clipboardData = new DataTransfer();
                clipboardData.setData('text/plain', arguments[1]);
                field.focus();
                field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                """,
                field, text);
    }

    void until(String progress) {
        waitFor(() -> browser.driver().findElement(By.id("grid-progress")).getText().equals(progress));
    }

    void waitFor(BooleanSupplier condition) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(60))
                .withMessage(() -> browser.driver().findElement(By.tagName("main")).getText())
                .until(any -> condition.getAsBoolean());
    }

    @SuppressWarnings("unchecked")
    List<String> values(String field) {
        return (List<String>) browser.driver().executeScript(
                "return [...document.querySelectorAll(`.grid-row input[data-field=${arguments[0]}]`)].map(input => input.value)", field);
    }

    /** The page at both widths: nothing sticks out, and a picture of each is kept. */
    void look(String name) {
        for (int width : new int[] {PHONE, DESK}) {
            browser.width(width);
            assertThat(browser.fits()).as(name + " at " + width).isTrue();
            browser.screenshot(name + "-" + width);
        }
    }

    int entered() {
        return jdbc.sql("select coalesce(sum(on_register), 0) from member_counter").query(Integer.class).single();
    }
}
