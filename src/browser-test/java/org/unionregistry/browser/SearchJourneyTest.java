package org.unionregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The clerk of a region narrows the list of people: by a search, by conditions, by a day typed wrong. */
class SearchJourneyTest extends DemoJourneyTest {

    @Test
    void a_clerk_finds_people_by_conditions_and_takes_them_away_again() {
        signInAs("clerk");
        open("/members");
        look("search-all");

        browser.find(By.linkText("Ещё условия")).click();
        browser.find(By.id("category-ON_LEAVE")).click();
        browser.find(By.id("category-WORKER")).click();
        browser.find(By.id("record-NO_CONSENT")).click();
        type("joinedFrom", "1 сентября 2001");
        look("search-conditions");
        click("Найти");

        assertThat(browser.driver().getCurrentUrl()).contains("/members?category=WORKER&category=ON_LEAVE&record=NO_CONSENT&joinedFrom=01.09.2001");
        assertThat(browser.driver().findElements(By.cssSelector(".chip"))).hasSize(4);
        look("search-filtered");

        browser.find(By.linkText("Ещё условия")).click();
        browser.find(By.id("joinedTo"));
        type("joinedTo", "31.02.2020");
        click("Найти");
        assertThat(browser.driver().getTitle()).startsWith("Ошибка:");
        look("search-error");

        browser.find(By.xpath("//details[.//input[@name='cols']]/summary")).click();
        for (String column : new String[] {"BIRTH_DATE", "PHONE", "JOINED", "TICKET", "CHANGED"}) {
            browser.find(By.id("cols-" + column)).click();
        }
        type("joinedTo", "1.2.2020");
        look("search-choosing-columns");
        click("Найти");
        look("search-columns");
        browser.find(By.xpath("//details[.//input[@name='name']]/summary")).click();
        click("Сохранить");
        look("search-view-error");
        type("name", "Без согласия с 2001 года");
        click("Сохранить");
        look("search-view-kept");
        browser.width(768);
        assertThat(browser.fits()).isTrue();
        browser.screenshot("search-columns-768");
        browser.width(DESK);

        open("/members?category=STUDENT&age=FROM_60&sex=MALE&joinedFrom=01.01.2024");
        assertThat(page()).contains("Никого не нашлось");
        look("search-none");
        click("Убрать все условия");
        assertThat(browser.driver().getCurrentUrl()).contains("/members?cols=").doesNotContain("sex");
    }
}
