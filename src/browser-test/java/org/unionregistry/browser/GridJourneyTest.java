package org.unionregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A chair enters many people in a row: by keyboard, from Excel, over a line that breaks. */
class GridJourneyTest extends GridJourney {
    @Test
    void thirty_people_are_entered_by_keyboard_alone() {
        look("grid-empty");
        browser.driver().executeScript("document.querySelector('[data-field=lastName]').focus()");
        long start = System.nanoTime();
        for (int i = 0; i < 30; i++) {
            press(surname(i), Keys.TAB, "Анна", Keys.TAB, "Петровна", Keys.TAB, birth(i, "ddMMyyyy"), Keys.TAB);
            if (i == 0) {
                press("учитель", Keys.TAB, Keys.TAB, "01091998");
            } else {
                above();
                press(Keys.TAB, Keys.TAB);
                above();
            }
            press(i % 10 == 9 ? Keys.chord(Keys.TAB, Keys.TAB) : Keys.ENTER);
        }
        until("Сохранено 30 из 30");
        System.out.printf("30 people: %d keystrokes, %d a person, %.1f s%n", strokes, strokes / 30, seconds(start));

        assertThat(entered()).isEqualTo(30);
        assertThat(jdbc.sql("select count(*) from member where position = 'учитель' and joined_on = date '1998-09-01'")
                .query(Integer.class).single()).isEqualTo(30);
        look("grid-thirty");
    }

    @Test
    void a_hundred_rows_from_excel_survive_a_broken_line() {
        loseAnswer(3);
        long start = System.nanoTime();
        paste("lastName", excel(0, 100));
        waitFor(() -> entered() > 20);
        line(false);
        find(".grid-row.offline");
        look("grid-offline");
        browser.pause();
        int whenCut = entered();
        line(true);
        until("Сохранено 100 из 100");
        System.out.printf("100 rows pasted, the line cut at %d: %.1f s%n", whenCut, seconds(start));

        assertThat(entered()).isEqualTo(100);
        assertThat(jdbc.sql("select count(distinct last_name) from member").query(Integer.class).single()).isEqualTo(100);
        assertThat(jdbc.sql("select count(*) from membership_event").query(Integer.class).single()).isEqualTo(100);
        look("grid-hundred");
    }

    /** The request of that number arrives, its answer does not; the third after it finds the register overloaded. */
    private void loseAnswer(int number) {
        browser.driver().executeScript(
                """
                const real = window.fetch;
                let left = arguments[0];
                window.fetch = async (...request) => {
                  left -= 1;
                  if (left === -4) return new Response('', { status: 503 });
                  const answer = await real(...request);
                  if (left === -1) throw new TypeError('lost');
                  return answer;
                };
                """,
                number);
    }

    private void line(boolean there) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver().executeCdpCommand("Network.emulateNetworkConditions", Map.of(
                "offline", !there, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
