package org.unionregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A chair opens a colleague's card on a telephone; there it is shown without a network, and a shop checks it. */
class CardJourneyTest extends DemoJourneyTest {

    @Test
    void a_card_comes_onto_a_telephone_and_is_shown_and_checked() {
        signInAs("school");
        open("/members");
        browser.clickAndWait(By.cssSelector("main tbody a[href^='/members/']"));
        String member = browser.driver().getCurrentUrl().replaceFirst("^http://[^/]+", "").replaceAll("[?#].*", "");
        open(member + "/card");
        click("Открыть билет на телефоне");
        look("card-link");
        String link = find(".breakable").getText();

        browser.driver().manage().deleteAllCookies();
        browser.width(360);
        browser.open(link);
        click("Открыть мой билет");
        browser.find(By.cssSelector("html[data-kept=yes]"));
        browser.find(By.xpath("//p[@id='note'][contains(., 'каждую минуту')]"));
        assertThat(browser.fits()).isTrue();
        browser.screenshot("card-phone");

        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver().executeCdpCommand("Network.emulateNetworkConditions", Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));
        browser.driver().navigate().refresh();
        browser.find(By.xpath("//p[@id='note'][contains(., 'без связи')]"));
        browser.screenshot("card-phone-offline");
        browser.driver().executeCdpCommand("Network.emulateNetworkConditions", Map.of("offline", false, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));

        browser.width(320);
        open("/v/AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(find(".result").getText()).contains("Не действителен");
        assertThat(browser.fits()).isTrue();
        browser.screenshot("card-check");
    }
}
