package org.unionregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** A region begins to collect a report, and a school fills, checks and sends its own. */
class ReportJourneyTest extends DemoJourneyTest {

    @Test
    void a_school_sends_its_report_and_the_region_sees_it() {
        signInAs("clerk");
        open("/reports");
        look("reports-none");
        browser.clickAndWait(By.linkText("Собрать отчёт"));
        new Select(browser.find(By.name("form"))).selectByValue("5-sp-2026");
        type("primaryDue", "15.01.2026");
        type("localDue", "25.01.2026");
        look("campaign-new");
        click("Начать сбор");
        look("report-desk-region");
        click("Выйти");

        signInAs("school");
        open("/reports");
        look("reports-school");
        browser.clickAndWait(By.cssSelector("main tbody a"));
        click("Заполнить");
        type("cell:B01@end", "много");
        type("cell:B04@end", "0");
        click("Сохранить и проверить");
        look("report-unreadable");
        assertThat(browser.find(By.name("cell:B01@end")).getAttribute("value")).isEqualTo("много");
        type("cell:B01@end", "1");
        click("Сохранить и проверить");
        look("report-mistaken");
        assertThat(page()).contains("Ошибка:").doesNotContain("Отправить отчёт");
        click("Исправить");
        type("cell:B01@end", "300");
        click("Сохранить и проверить");
        look("report-doubtful");
        assertThat(page()).contains("меньше членов Профсоюза, чем в численности").doesNotContain("Отправить отчёт");
        click("Исправить");
        type("why:K13", "Двое ушли в другую школу");
        click("Сохранить и проверить");
        click("Отправить отчёт");
        look("report-sent");
        assertThat(page()).contains("сдан, ждёт проверки");
        click("Выйти");

        signInAs("clerk");
        open("/reports");
        browser.clickAndWait(By.cssSelector("main tbody a"));
        browser.clickAndWait(By.xpath("//tr[td[@data-label='Ждут проверки']='1']//a"));
        browser.find(By.name("report")).click();
        click("Принять отмеченные");
        open("/reports");
        assertThat(page()).contains("1 из");
    }
}
