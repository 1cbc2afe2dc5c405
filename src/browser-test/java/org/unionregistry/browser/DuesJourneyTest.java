package org.unionregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** A chair settles what the check against the bookkeeping found; the clerk looks after the paid staff. */
class DuesJourneyTest extends DemoJourneyTest {

    @Test
    void a_chair_answers_enters_and_sends_a_newer_list(@TempDir Path folder) throws IOException {
        signInAs("school");
        click("Список членов");
        click("Сверка с бухгалтерией");
        look("dues-list");
        browser.clickAndWait(By.cssSelector("tbody th a"));
        look("dues-check");
        List<Integer> found = numbers();
        assertThat(found).hasSize(5).allMatch(number -> number > 0);

        find("#ambiguous input[type=checkbox]").click();
        click("Это отмеченные");
        assertThat(numbers().get(0)).isEqualTo(found.get(0) - 1);
        assertThat(numbers().get(4)).isEqualTo(found.get(4) + 1);

        browser.clickAndWait(By.cssSelector("#unregistered tbody a"));
        assertThat(find("[name=lastName]").getAttribute("value")).isNotEmpty();
        type("birthDate", "03.02.1990");
        type("joinedOn", "01.09.2015");
        look("dues-new");
        browser.clickAndWait(By.cssSelector("main form .actions .primary"));
        for (int asked = 0; asked < 2 && !browser.driver().findElements(By.id("questions")).isEmpty(); asked++) {
            browser.clickAndWait(By.cssSelector("#questions ~ .actions button, .notice .actions button"));
        }
        assertThat(page()).contains("Сверка с бухгалтерией");
        assertThat(numbers().get(1)).isEqualTo(found.get(1) - 1);
        assertThat(numbers().get(4)).isEqualTo(found.get(4) + 2);

        browser.clickAndWait(By.cssSelector("#silent tbody th a"));
        browser.pause();
        look("dues-person");

        browser.driver().navigate().back();
        click("Отправить новый список");
        click("Сверить");
        assertThat(page()).contains("Выберите файл со списком или впишите число");
        look("dues-error");
        Path list = Files.writeString(folder.resolve("list.csv"), "ФИО;Сумма\nНезнакомова Анна Петровна;512,30\nИтого;512,30\n");
        find("#file").sendKeys(list.toString());
        click("Сверить");
        assertThat(page()).contains("Незнакомова Анна Петровна").doesNotContain("512");
        click("Сверка с бухгалтерией");
        assertThat(page()).contains("заменена новой");
    }

    @Test
    void a_clerk_sees_the_exceptions_and_adds_a_position() {
        signInAs("clerk");
        click("Штатные работники");
        look("staff-control");
        assertThat(page()).contains("Штатных работников", "Не состоит на учёте");
        browser.clickAndWait(By.cssSelector(".tiles a"));
        look("staff-filtered");
        browser.clickAndWait(By.cssSelector("tbody td a"));
        look("staff-list");
        click("Добавить должность");
        click("Добавить");
        assertThat(browser.driver().getTitle()).startsWith("Ошибка:");
        look("staff-error");
        type("title", "Кассир");
        type("lastName", "Счётова");
        type("firstName", "Анна");
        type("birthDate", "01.02.1980");
        type("since", "01.03.2024");
        browser.clickAndWait(By.cssSelector("main form .actions .primary"));
        assertThat(page()).contains("Кассир", "Счётова Анна");
    }

    /** Asked back, not registered, silent, gone, paying: whatever the demo comes to today. */
    private List<Integer> numbers() {
        return browser.driver().findElements(By.cssSelector(".tiles .value")).stream()
                .map(one -> Integer.valueOf(one.getText()))
                .toList();
    }
}
