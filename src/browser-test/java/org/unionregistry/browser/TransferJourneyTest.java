package org.unionregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two chairs of schools far from each other: one lets people go, the other takes one in and sends one back. */
class TransferJourneyTest extends DemoJourneyTest {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void people_go_from_one_chair_to_another_and_nobody_loses_sight_of_them() {
        String receiver = jdbc.sql(
                        """
                        select min(a.login) from user_account a
                          join account_mandate am on am.account_id = a.id
                          join mandate m on m.id = am.mandate_id and m.office = 'CHAIR' and m.until is null
                          join organization o on o.id = m.organization_id and o.code = a.login and o.status = 'ACTIVE'
                         where a.status = 'ACTIVE' and a.login > '22-005' and o.type = 'PRIMARY'
                        """)
                .query(String.class)
                .single();
        signInAs("school");
        String first = release(receiver, 1);
        String second = release(receiver, 2);
        open(second);
        assertThat(page()).contains("В пути", "Ждёт приёма до");
        look("transfer-in-transit");
        open("/transfers?show=OUTGOING");
        look("transfer-outgoing");

        click("Выйти");
        signIn(receiver);
        assertThat(page()).contains("Принять 2 человек");
        look("transfer-receiver-home");
        click("Открыть переводы");
        look("transfer-incoming");
        browser.clickAndWait(By.cssSelector("tbody tr:first-child th a"));
        look("transfer-decide");
        click("Принять на учёт");
        type("day", "01.01.2020");
        browser.clickAndWait(By.cssSelector("main form .actions button"));
        assertThat(page()).contains("Введите этот день или более поздний");
        look("transfer-accept-error");
        type("day", releaseDay());
        type("basis", "учётная карточка");
        browser.clickAndWait(By.cssSelector("main form .actions button"));
        assertThat(page()).contains("На учёте", "Перевод");
        assertThat(find(".flash").getText()).contains("Принят(а) на учёт");
        look("transfer-accepted");

        open("/transfers");
        browser.clickAndWait(By.cssSelector("tbody tr:first-child th a"));
        click("Отказать");
        browser.clickAndWait(By.cssSelector("main form .actions button"));
        assertThat(page()).contains("Напишите, почему");
        look("transfer-refusal-error");
        type("reason", "такой у нас не работает");
        browser.clickAndWait(By.cssSelector("main form .actions button"));
        assertThat(page()).contains("В переводе отказано");

        click("Выйти");
        signInAs("school");
        open(second);
        assertThat(page()).contains("На учёте").doesNotContain("В пути:");
        look("transfer-back");
        open(first);
        assertThat(page()).as("belongs to the other school now").doesNotContain("Что происходило");
        open("/transfers?show=DONE");
        assertThat(page()).contains("Отклонён", "Принят");
        look("transfer-done");
    }

    /** Lets go the teacher in that row of the list; gives back where the person's page is. */
    private String release(String receiver, int row) {
        open("/members");
        browser.clickAndWait(By.xpath("(//tbody/tr[td[normalize-space()='Работник']]/th/a)[" + row + "]"));
        String address = browser.driver().getCurrentUrl();
        String person = address.substring(address.indexOf("/members/"));
        click("Перевести");
        look("transfer-release");
        type("q", receiver);
        click("Найти");
        browser.clickAndWait(By.cssSelector("main form[method=post] .actions button"));
        assertThat(page()).contains("Выберите организацию, в которую перевести");
        look("transfer-release-error");
        find("#to").click();
        browser.clickAndWait(By.cssSelector("main form[method=post] .actions button"));
        assertThat(find(".flash").getText()).contains("Отпущен(а), ждём приёма");
        return person;
    }

    private void signIn(String login) {
        open("/sign-in");
        type("username", login);
        type("password", "demo12345");
        browser.clickAndWait(By.cssSelector("main form button"));
    }

    private String releaseDay() {
        return jdbc.sql("select to_char(max(released_on), 'DD.MM.YYYY') from member_transfer where state = 'RELEASED'").query(String.class).single();
    }
}
