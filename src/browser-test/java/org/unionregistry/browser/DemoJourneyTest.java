package org.unionregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.By;
import org.springframework.test.context.TestPropertySource;

/** A journey through the demo region, signed in with the accounts the sign-in page shows. */
@TestPropertySource(
        properties = {"test.database.keep=true", "registry.demo.enabled=true", "registry.demo.force-database=${test.database.name}"})
abstract class DemoJourneyTest extends BrowserTest {

    /** Signs in with the button beside the account. */
    void signInAs(String login) {
        open("/sign-in");
        browser.clickAndWait(By.xpath(
                "//section[@id='demo']//li[.//code[normalize-space()='%s']]//button".formatted(login)));
    }

    /** The page at both widths: nothing sticks out, and a picture of each is kept. */
    void look(String name) {
        for (int width : new int[] {PHONE, DESK}) {
            browser.width(width);
            assertThat(browser.fits()).as(name + " at " + width).isTrue();
            browser.screenshot(name + "-" + width);
        }
    }

    /** The text of the page without the menu. */
    String page() {
        return find("main").getText();
    }
}
