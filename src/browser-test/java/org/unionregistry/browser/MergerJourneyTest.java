package org.unionregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The regional clerk merges two schools, sees before what will be, and takes it back. */
class MergerJourneyTest extends DemoJourneyTest {
    private static final By SCHOOLS = By.cssSelector("main table tbody tr th a");

    @Test
    void two_schools_are_merged_after_a_rehearsal_and_are_as_before_after_the_undo() {
        signInAs("clerk");
        open("/organizations");
        browser.clickAndWait(SCHOOLS);
        int schools = rows().size();
        WebElement first = rows().get(0);
        String name = first.getText();
        browser.clickAndWait(SCHOOLS);
        String before = page();
        look("merger-school");

        click("Присоединить к другой");
        click("Показать, что изменится");
        assertThat(page()).contains("Проверьте, что введено", "Укажите решение");
        look("merger-error");

        new Select(find("#target")).selectByIndex(1);
        String target = new Select(find("#target")).getFirstSelectedOption().getText();
        type("basis", "постановление президиума № 4");
        click("Показать, что изменится");
        assertThat(page()).contains("Перейдут на другой учёт", "Ликвидирована", target);
        look("merger-rehearsal");

        click("Присоединить организацию");
        assertThat(page()).contains("«" + name + "» присоединена к");
        look("merger-done");

        browser.clickAndWait(By.cssSelector(".crumbs li:last-child a"));
        assertThat(rows()).hasSize(schools - 1);
        browser.driver().navigate().back();
        browser.clickAndWait(By.cssSelector(".timeline a"));
        look("merger-undo");
        click("Отменить, всё станет как было");
        assertThat(page()).contains("отменено");
        for (String line : before.lines().filter(line -> line.matches(".*\\d{2}\\.\\d{2}\\.\\d{4}.*")).toList()) {
            assertThat(page()).contains(line);
        }
    }

    private List<WebElement> rows() {
        return browser.driver().findElements(SCHOOLS);
    }
}
