package org.unionregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** The chair of a village school: who is entered, what is next, one more member. */
class SchoolJourneyTest extends DemoJourneyTest {

    @Test
    void a_chair_adds_a_member_and_the_number_moves_at_once() {
        signInAs("school");
        look("school-home");
        click("Список членов");
        look("school-list");
        int before = entered();

        click("Добавить члена");
        type("lastName", "Журавлёва");
        type("firstName", "Дарья");
        type("middleName", "Игоревна");
        type("birthDate", "31.02.1990");
        type("joinedOn", "1 сентября 2015");
        new Select(browser.find(By.name("category"))).selectByValue("WORKER");
        click("Сохранить");

        assertThat(browser.driver().getTitle()).startsWith("Ошибка:");
        assertThat(find("[name=lastName]").getAttribute("value")).isEqualTo("Журавлёва");
        look("school-new-error");

        type("birthDate", "3.2.1990");
        click("Сохранить");
        if (!browser.driver().findElements(By.id("questions")).isEmpty()) {
            click("Сохранить так");
        }
        assertThat(page()).contains("Журавлёва");
        look("school-added");

        open("/");
        click("Список членов");
        assertThat(entered()).isEqualTo(before + 1);
    }

    /** The first number of the first tile, «31 из 33». */
    private int entered() {
        String value = find(".tiles .value").getText();
        return Integer.parseInt(value.substring(0, value.indexOf("из")).replaceAll("\\D", ""));
    }
}
