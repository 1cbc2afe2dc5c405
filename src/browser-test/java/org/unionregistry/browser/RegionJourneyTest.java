package org.unionregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The regional clerk and the district secretary: the completion table of the day the presidium judged. */
class RegionJourneyTest extends DemoJourneyTest {
    private static final By GROUPS = By.cssSelector(".tiles.groups .value");
    private static final By ROWS = By.cssSelector("main table tbody tr");

    @Test
    void the_clerk_sees_the_groups_of_a_past_day_goes_down_to_people_and_takes_the_workbook() throws IOException {
        signInAs("clerk");
        look("clerk-home");
        open("/completion?on=2020-02-21");
        look("clerk-completion-2020");

        assertThat(texts(GROUPS)).startsWith("14", "12", "25", "9", "6");

        browser.find(By.cssSelector("main a[href*='completion.xlsx']")).click();
        try (Workbook workbook = WorkbookFactory.create(browser.downloaded(".xlsx").toFile())) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getLastRowNum()).isGreaterThan(66);
        }

        open("/completion");
        look("clerk-completion-today");
        browser.clickAndWait(By.cssSelector("main table tbody tr th a"));
        look("clerk-completion-local");
        browser.clickAndWait(By.cssSelector("main table tbody tr th a"));
        assertThat(browser.driver().getCurrentUrl()).contains("/organizations/");
    }

    @Test
    void the_secretary_sees_the_district_and_no_person() {
        signInAs("secretary");
        look("secretary-home");
        open("/completion");
        look("secretary-completion");

        assertThat(browser.driver().findElements(ROWS)).hasSizeBetween(5, 15);
        assertThat(page()).doesNotContain("Председатель");

        open("/members");
        assertThat(page()).doesNotContain("Найти");
        assertThat(browser.driver().getTitle()).doesNotContain("Члены");
    }

    private List<String> texts(By what) {
        return browser.driver().findElements(what).stream().map(WebElement::getText).toList();
    }
}
