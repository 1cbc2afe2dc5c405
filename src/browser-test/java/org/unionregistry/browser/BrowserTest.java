package org.unionregistry.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unionregistry.support.RegistryTest;

/**
 * A journey through the running application in headless Chromium. Each test starts with a new profile: nobody is signed
 * in. Data written by a journey stay until {@link org.unionregistry.support.Tables#clear()}.
 */
@RegistryTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class BrowserTest {

    protected static final int DESK = 1280;
    protected static final int PHONE = 360;

    @LocalServerPort
    private int port;

    protected Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser();
        browser.width(DESK);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    /** Opens a page of the application, such as {@code /members}. */
    protected void open(String path) {
        browser.open("http://localhost:" + port + path);
    }

    protected WebElement find(String css) {
        return browser.find(By.cssSelector(css));
    }

    /** Types into the field with that name instead of what stands in it. */
    protected void type(String name, String text) {
        WebElement field = browser.find(By.name(name));
        field.clear();
        field.sendKeys(text);
    }

    /** Clicks the link or the button with these words and waits for the next page. */
    protected void click(String words) {
        browser.clickAndWait(By.xpath("//*[self::a or self::button][contains(normalize-space(), '%s')]".formatted(words)));
    }
}
