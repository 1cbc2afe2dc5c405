package org.unionregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A year in the life of one teacher: leave, return, expulsion, reinstatement, exit, another admission. */
class EventsJourneyTest extends DemoJourneyTest {

    @Test
    void everything_that_happens_in_a_year_is_recorded_by_who_may() {
        signInAs("school");
        click("Список членов");
        browser.clickAndWait(By.xpath("//tbody/tr[td[normalize-space()='Работник']]/th/a"));
        String address = browser.driver().getCurrentUrl();
        String person = address.substring(address.indexOf("/members/"));

        click("Отпуск, служба");
        look("event-leave");
        click("Записать");
        assertThat(page()).contains("Выберите, отпуск это или служба");
        look("event-leave-error");
        find("input[value=CHILD_CARE]").click();
        click("Записать");
        assertThat(page()).contains("В отпуске по уходу или на службе");
        look("event-leave-done");

        click("Вернулся на работу");
        look("event-leave-end");
        click("Записать");
        assertThat(page()).contains("Возвращение на работу");

        click("Исключить");
        find("input[value=EXPELLED_DUES]").click();
        click("Исключить");
        assertThat(page()).contains("Впишите протокол");
        look("event-expulsion-error");
        type("basis", "профком, протокол № 7");
        browser.clickAndWait(By.cssSelector("main form .actions button"));
        assertThat(page()).contains("Исключение из Профсоюза", "Принять снова").doesNotContain("Восстановить");
        look("event-expelled");

        click("Принять снова");
        look("event-readmission");
        click("Принять");
        assertThat(page()).contains("принять снова можно не раньше чем через год");
        open(person + "/reinstatement");
        assertThat(page()).contains("Это действие вам недоступно");

        click("Выйти");
        signInAs("clerk");
        open(person);
        click("Восстановить");
        type("basis", "постановление президиума № 5");
        look("event-reinstatement");
        browser.clickAndWait(By.cssSelector("main form .actions button"));
        assertThat(page()).contains("Восстановление", "На учёте");

        click("Снять с учёта");
        find("input[value=OWN_WISH]").click();
        browser.clickAndWait(By.cssSelector("main form .actions button"));
        click("Принять снова");
        click("Принять");
        assertThat(page()).contains("Принят(а) в Профсоюз снова");
        look("event-readmitted");

        open("/members/terms");
        look("terms");
    }
}
