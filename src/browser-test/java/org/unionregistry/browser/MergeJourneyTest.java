package org.unionregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A chair of a district finds people entered twice, says who are two people, merges a pair and takes it back. */
class MergeJourneyTest extends DemoJourneyTest {

    @Test
    void duplicates_are_found_compared_merged_and_taken_apart_again() {
        signInAs("district");
        open("/members/duplicates");
        look("duplicates-never");
        click("Искать заново");
        assertThat(flash()).contains("Поиск закончен");
        assertThat(page()).contains("Почти наверняка", "Вторая запись не у вас");
        look("duplicates");
        int pairs = browser.driver().findElements(By.cssSelector("article")).size();
        open("/");
        assertThat(page()).contains("записей похож");
        click("Посмотреть двойников");

        browser.clickAndWait(By.xpath("//article[contains(., 'переставлены день и месяц')]//button"));
        assertThat(flash()).contains("Запомнили: это разные люди");
        assertThat(browser.driver().findElements(By.cssSelector("article"))).hasSize(pairs - 1);
        click("Разные люди");
        look("duplicates-different");
        click("Вернуть в список");
        assertThat(browser.driver().findElements(By.cssSelector("article"))).hasSize(pairs);

        browser.clickAndWait(By.xpath("//article[contains(., 'фамилия другая')]//a[contains(., 'Сравнить')]"));
        look("merge");
        browser.width(PHONE);
        look("merge-phone");
        assertThat(browser.driver().executeScript("return document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
        String kept = browser.driver().getCurrentUrl().replaceAll(".*/members/([^/]+)/merge/.*", "/members/$1");
        String gone = browser.driver().getCurrentUrl().replaceAll(".*/merge/", "/members/");
        find("#lastName-other").click();
        type("note", "сменила фамилию");
        browser.clickAndWait(By.cssSelector("main form > .actions button"));
        assertThat(flash()).contains("Записи объединены");
        assertThat(page()).contains("К этой записи присоединена", "сменила фамилию");
        look("merged");
        browser.width(DESK);
        open(gone);
        assertThat(page()).contains("Это вторая запись одного человека");
        look("merged-away");
        browser.clickAndWait(By.cssSelector(".notice a"));
        assertThat(browser.driver().getCurrentUrl()).endsWith(kept);

        click("Отменить объединение");
        assertThat(flash()).contains("обе записи такие, какими были");
        open(gone);
        assertThat(page()).contains("На учёте").doesNotContain("Это вторая запись");

        click("Выйти");
        signInAs("school");
        open("/members/duplicates");
        assertThat(page()).contains("Это действие вам недоступно");
    }

    private String flash() {
        return find(".flash").getText();
    }
}
