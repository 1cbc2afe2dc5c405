package org.unionregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;

/** Rows of the grid that are wrong, in doubt, unfinished or late: what was typed stays until it is saved. */
class GridDoubtsTest extends GridJourney {
    @Test
    void what_is_wrong_or_in_doubt_waits_in_its_row() {
        paste("lastName", "Фамилия\tИмя\n" + excel(0, 2) + "Зайцева\tАнна\t\t31.02.1990\t\t12345\t1.9.2010\tповар\n" + excel(0, 1));
        find(".grid-row.asked");
        browser.width(PHONE);
        browser.driver().executeScript("document.querySelector('.grid-row.bad').scrollIntoView({block: 'center'})");
        look("grid-errors");
        assertThat(find(".bad [data-field=birthDate]").getAttribute("value")).isEqualTo("31.02.1990");
        assertThat(entered()).isEqualTo(2);

        find(".asked input[type=checkbox]").sendKeys(Keys.SPACE, Keys.ENTER);
        until("Сохранено 3 из 4");
        paste("birthDate", "28.02.1990\tповар\t\t1.9.2010\tРаботник");
        until("Сохранено 4 из 4");
        assertThat(entered()).isEqualTo(4);
    }

    @Test
    void full_names_are_taken_apart_and_not_judged_before_they_are_finished() {
        paste("lastName", "Иванова Анна Петровна\nАлиев Вагиф Мамед оглы\n");

        assertThat(values("middleName")).startsWith("Петровна", "Мамед оглы");
        assertThat(browser.driver().findElements(By.cssSelector(".grid-row.partial"))).hasSize(2);
        assertThat(browser.driver().executeScript(
                "const leaving = new Event('beforeunload', { cancelable: true }); return !window.dispatchEvent(leaving)")).isEqualTo(true);
        find(".grid-row [data-field=birthDate]").click();
        press("1.2.1980", Keys.ARROW_DOWN, "2.2.1980", Keys.TAB, Keys.TAB, Keys.TAB, "1.9.2010");
        // Before the row is left: from then on it may be saved at any moment, and says its day as the register does.
        assertThat(values("birthDate")).startsWith("1.2.1980", "2.2.1980");

        press(Keys.ARROW_UP, "1.9.2009");
        find("#grid > .actions button").click();
        until("Сохранено 2 из 2");
        assertThat(entered()).isEqualTo(2);
    }

    @Test
    void without_the_script_the_rows_are_one_form() {
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        open(GRID);
        for (int at : new int[] {0, 1}) {
            type("rows[" + at + "].lastName", surname(at));
            type("rows[" + at + "].firstName", "Анна");
            type("rows[" + at + "].birthDate", at == 0 ? "1.2.1980" : "1.2.80");
            type("rows[" + at + "].joinedOn", "1.9.2010");
        }
        click("Сохранить строки");
        find("#errors");
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        look("grid-without-script");
        assertThat(entered()).isOne();

        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        type("rows[1].birthDate", "3.4.1981");
        click("Сохранить строки");
        assertThat(find(".flash").getText()).contains("Сохранено строк: 1");
        assertThat(entered()).isEqualTo(2);
    }

    @Test
    void after_the_session_has_ended_the_rows_are_still_there() {
        browser.driver().manage().deleteAllCookies();
        paste("lastName", excel(0, 3));
        find("#grid-ended:not([hidden])");
        look("grid-ended");
        assertThat(values("lastName")).startsWith(surname(0), surname(1), surname(2));
        assertThat(entered()).isZero();

        String grid = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        signIn();
        browser.driver().switchTo().window(grid);
        find("[data-again]:not([hidden])").click();
        until("Сохранено 3 из 3");
        assertThat(entered()).isEqualTo(3);
    }
}
