package org.unionregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** The chair of a district organisation: a list from Excel, checked, the good rows entered. */
class DistrictJourneyTest extends DemoJourneyTest {
    private static final String[][] LIST = {
        {"Фамилия", "Имя", "Отчество", "Дата рождения", "Должность", "Телефон", "Вступил"},
        {"Рябинина", "Ольга", "Павловна", "04.05.1979", "учитель", "89000000001", "01.09.2001"},
        {"Королёв", "Пётр", "Ильич", "12.11.1984", "учитель", "89000000002", "01.09.2010"},
        {"Снегирёва", "Анна", "Олеговна", "45.01.1990", "педагог", "89000000003", "01.09.2012"},
    };

    @Test
    void a_list_is_checked_row_by_row_and_the_good_rows_are_entered() throws IOException {
        signInAs("district");
        look("district-home");
        open("/imports/new");
        look("district-import-new");
        choosePrimary();
        browser.find(By.name("file")).sendKeys(list().toString());
        click("Загрузить и посмотреть");
        waitFor("//h1[contains(., 'Что в каком столбце')]");
        look("district-import-columns");
        click("Проверить список");
        waitFor("//h1[contains(., 'Проверка готова')]");

        assertThat(page()).contains("45.01.1990").contains("Дата рождения");
        look("district-import-checked");
        click("Внести 2 человек");
        waitFor("//h1[contains(., 'Список внесён')]");
        look("district-import-applied");

        browser.clickAndWait(By.cssSelector(".notice.good li a"));
        assertThat(page()).contains("Рябинина").contains("Королёв").doesNotContain("Снегирёва");
    }

    private void choosePrimary() {
        Select places = new Select(browser.find(By.name("organizationId")));
        places.selectByIndex(places.getOptions().size() - 1);
    }

    /** A page that shows how far the work is comes by itself to the next step. */
    private void waitFor(String xpath) {
        for (int second = 0; second < 60 && browser.driver().findElements(By.xpath(xpath)).isEmpty(); second++) {
            browser.pause();
            browser.driver().navigate().refresh();
        }
        browser.find(By.xpath(xpath));
    }

    private static Path list() throws IOException {
        Path file = Files.createTempFile("list", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Список");
            for (int row = 0; row < LIST.length; row++) {
                for (int column = 0; column < LIST[row].length; column++) {
                    sheet.value(row, column, LIST[row][column]);
                }
            }
        }
        return file;
    }
}
