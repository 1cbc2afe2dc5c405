package org.unionregistry.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

class RecentFlashesTest {
    private final RecentFlashes flashes = new RecentFlashes();
    private final MockHttpSession session = new MockHttpSession();

    @Test
    void keepsTheNewestOfMessagesNobodyReads() {
        for (int number = 1; number <= 30; number++) {
            save(number);
        }
        assertThat(waiting()).extracting(map -> map.get("flash")).containsExactly(23, 24, 25, 26, 27, 28, 29, 30);
    }

    @Test
    void tellsEachOnItsPage() {
        save(1);
        save(2);
        MockHttpServletRequest page = request("GET", "/page/1");
        assertThat(flashes.retrieveAndUpdate(page, new MockHttpServletResponse()).get("flash")).isEqualTo(1);
        assertThat(waiting()).extracting(map -> map.get("flash")).containsExactly(2);
    }

    private void save(int number) {
        FlashMap flash = new FlashMap();
        flash.put("flash", number);
        flash.setTargetRequestPath("/page/" + number);
        flashes.saveOutputFlashMap(flash, request("POST", "/form"), new MockHttpServletResponse());
    }

    private MockHttpServletRequest request(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setSession(session);
        return request;
    }

    @SuppressWarnings("unchecked")
    private List<FlashMap> waiting() {
        return (List<FlashMap>) session.getAttribute(SessionFlashMapManager.class.getName() + ".FLASH_MAPS");
    }
}
