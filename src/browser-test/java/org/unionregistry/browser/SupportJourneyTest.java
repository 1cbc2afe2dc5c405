package org.unionregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.support.TestClock;

/** How those behind are helped: a programme with its reviews, training, tasks, and what a secretary looked into. */
class SupportJourneyTest extends DemoJourneyTest {

    @Test
    void a_programme_tells_its_stages_and_control_days() {
        signInAs("clerk");
        open("/programmes");
        look("programmes");
        browser.clickAndWait(By.linkText("Внесение членов Профсоюза в единый реестр"));
        look("programme");
        assertThat(page()).contains("Первые организации пробуют").contains("21.02.2020");

        open("/programmes");
        browser.clickAndWait(By.linkText("Электронный билет - каждому"));
        look("programme-cards");
        browser.clickAndWait(By.linkText("Кто успеет к сроку"));
        look("forecast-cards");
        assertThat(page()).contains("Осталось выдать");
    }

    @Test
    void a_session_is_planned_people_are_invited_and_whoever_came_is_trained() {
        signInAs("clerk");
        open("/training");
        look("training");
        browser.clickAndWait(By.linkText("Назначить занятие"));
        type("title", "Сверка списков");
        type("heldOn", RussianDates.text(TestClock.TODAY));
        type("begins", "14");
        type("place", "Барнаул, каб. 3");
        look("training-new");
        click("Сохранить");
        browser.clickAndWait(By.linkText("Пригласить"));
        look("training-invite");
        click("Пригласить всех");
        int invited = browser.driver().findElements(By.name("came")).size();
        assertThat(invited).isGreaterThan(3);
        browser.find(By.name("came")).click();
        click("Записать, кто был");
        look("training-session");
        assertThat(page()).doesNotContain("??");
        assertThat(find("main").findElements(By.cssSelector("[name=came]:checked"))).hasSize(1);

        open("/completion?cols=TRAINED&cols=MONTH&cols=REPORT");
        look("completion-trained");
        assertThat(page()).contains("обучен(а)").contains("не собирается");
    }

    @Test
    void a_task_is_given_from_the_ranking_and_done_and_those_below_see_whom_to_call() {
        signInAs("clerk");
        open("/completion/ranking");
        browser.clickAndWait(By.linkText("Поручить"));
        type("words", "Помочь внести остальных");
        type("due", RussianDates.text(LocalDate.from(TestClock.TODAY).plusDays(7)));
        look("task-new");
        click("Сохранить");
        look("work");
        browser.clickAndWait(By.xpath("//tr[contains(., 'Помочь внести остальных')]//a[contains(@href, 'completion')]"));
        type("result", "Внесены все");
        click("Выполнено");
        browser.find(By.cssSelector("main details summary")).click();
        assertThat(page()).contains("Внесены все");

        click("Выйти");
        signInAs("district");
        open("/work");
        look("work-below");
        assertThat(page()).contains("+7 913 000-01-01").doesNotContain("Помочь внести остальных");
    }

    @Test
    void a_secretary_notes_a_control_which_the_region_sees() {
        signInAs("secretary");
        open("/completion/ranking");
        look("secretary-ranking");
        browser.clickAndWait(By.linkText("Отметить контроль"));
        type("words", "Список обещан к пятнице");
        look("secretary-control");
        click("Сохранить");
        assertThat(page()).contains("Список обещан к пятнице");
        click("Выйти");
        signInAs("clerk");
        open("/completion/ranking");
        assertThat(page()).contains("Список обещан к пятнице");
    }
}
