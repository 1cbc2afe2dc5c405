package org.unionregistry.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.unionregistry.support.Browser;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.TestClock;

class InvitationTest extends AccessTest {
    @Test
    void whoever_holds_a_mandate_without_an_account_can_be_invited() throws Exception {
        mandate("CHAIR", SmallUnion.SCHOOL_NEAR, "Ёлкина", "Мария");
        clerk().open("/invitations");
        assertThat(browser.text()).contains("Ёлкина Мария", "22-001-0002").doesNotContain("Проверкина Анна Петровна Берёзовская школа № 1");
    }

    @Test
    void a_letter_opens_an_account() throws Exception {
        mandate("CHAIR", SmallUnion.SCHOOL_NEAR, "Ёлкина", "Мария");
        String code = letters(clerk()).get(0);
        assertThat(browser.text()).contains("Ёлкина Мария", "http://localhost/i", "Председатель первичной организации");
        assertThat(browser.page().select("svg.qr path")).hasSize(1);

        Browser invited = new Browser(mvc).open("/i/" + code);
        assertThat(invited.text()).contains("Ёлкина Мария", "Берёзовская школа № 2");
        assertThat(invited.page().selectFirst("input[name=login]").val()).isEqualTo("elkina-m");
        invited.submit("/i/" + code, "login", "elkina-m", "password", "a quiet morning", "repeated", "a quiet morning");
        assertThat(invited.leadsTo()).isEqualTo("/sign-in?ready");
        assertThat(invited.signIn("elkina-m", "a quiet morning").leadsTo()).isEqualTo("/");
    }

    @Test
    void looking_at_a_letter_does_not_use_it() throws Exception {
        mandate("CHAIR", SmallUnion.SCHOOL_NEAR, "Ёлкина", "Мария");
        String code = letters(clerk()).get(0);
        for (int i = 0; i < 3; i++) {
            assertThat(new Browser(mvc).open("/i/" + code).status()).isEqualTo(200);
        }
    }

    @Test
    void a_code_typed_by_hand_is_understood_however_it_is_typed() throws Exception {
        mandate("CHAIR", SmallUnion.SCHOOL_NEAR, "Ёлкина", "Мария");
        String code = letters(clerk()).get(0);
        String typed = code.toLowerCase().replace("-", " ").replace('0', 'o').replace('1', 'l');
        Browser invited = new Browser(mvc).open("/i").submit("/i", "code", typed);
        assertThat(invited.leadsTo()).startsWith("/i/");
        assertThat(invited.open(invited.leadsTo()).text()).contains("Ёлкина Мария");
    }

    @Test
    void a_letter_works_once() throws Exception {
        mandate("CHAIR", SmallUnion.SCHOOL_NEAR, "Ёлкина", "Мария");
        String code = letters(clerk()).get(0);
        open(code, "elkina-m");
        Browser second = new Browser(mvc).open("/i/" + code);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.text()).contains("Код не подошёл").doesNotContain("Ёлкина");
    }

    @Test
    void a_letter_printed_again_replaces_the_first() throws Exception {
        mandate("CHAIR", SmallUnion.SCHOOL_NEAR, "Ёлкина", "Мария");
        String first = letters(clerk()).get(0);
        String second = letters(clerk()).get(0);
        assertThat(new Browser(mvc).open("/i/" + first).text()).contains("Код не подошёл");
        assertThat(new Browser(mvc).open("/i/" + second).text()).contains("Ёлкина Мария");
    }

    @Test
    void a_letter_works_for_thirty_days_and_while_its_mandate_does() throws Exception {
        UUID mandate = mandate("CHAIR", SmallUnion.SCHOOL_NEAR, "Ёлкина", "Мария");
        String code = letters(clerk()).get(0);
        clock.advance(Duration.ofDays(29));
        assertThat(new Browser(mvc).open("/i/" + code).status()).isEqualTo(200);
        jdbc.sql("update mandate set until = :today where id = :id").param("today", TestClock.TODAY).param("id", mandate).update();
        assertThat(new Browser(mvc).open("/i/" + code).status()).isEqualTo(422);
        jdbc.sql("update mandate set until = null where id = :id").param("id", mandate).update();
        clock.advance(Duration.ofDays(1).plusHours(13));
        assertThat(new Browser(mvc).open("/i/" + code).status()).as("late on the day the letter names").isEqualTo(200);
        clock.advance(Duration.ofHours(1));
        assertThat(new Browser(mvc).open("/i/" + code).status()).isEqualTo(422);
    }

    @Test
    void only_the_hash_of_a_code_is_kept() throws Exception {
        mandate("CHAIR", SmallUnion.SCHOOL_NEAR, "Ёлкина", "Мария");
        String code = letters(clerk()).get(0);
        assertThat(jdbc.sql("select code_hash from invitation").query(String.class).list())
                .hasSize(1)
                .noneMatch(hash -> hash.contains(code.replace("-", "")));
    }

    @Test
    void namesakes_get_names_apart() throws Exception {
        mandate("CHAIR", SmallUnion.SCHOOL_NEAR, "Ёлкина", "Мария");
        mandate("CHAIR", SmallUnion.NEIGHBOUR_SCHOOL, "Елкина", "Марина");
        letters(clerk());
        assertThat(jdbc.sql("select login from user_account where status = 'INVITED' order by login").query(String.class).list())
                .containsExactly("elkina-m", "elkina-m2");
    }

    @Test
    void a_local_chair_invites_the_schools_of_the_own_part_only() throws Exception {
        mandate("CHAIR", SmallUnion.SCHOOL_NEAR, "Ёлкина", "Мария");
        mandate("AUDITOR", SmallUnion.LOCAL, "Ревизорова", "Ольга");
        UUID foreign = mandate("CHAIR", SmallUnion.NEIGHBOUR_SCHOOL, "Соседкина", "Нина");
        signedIn.account("local", Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        browser.signIn("local", PASSWORD).open("/invitations");
        assertThat(browser.text()).contains("Ёлкина").doesNotContain("Ревизорова").doesNotContain("Соседкина");
        browser.submit("/invitations", "mandate", foreign.toString());
        assertThat(browser.status()).isEqualTo(422);
        assertThat(jdbc.sql("select count(*) from invitation").query(Integer.class).single()).isZero();
    }

    @Test
    void whoever_works_for_an_organisation_does_not_invite_its_chair() throws Exception {
        mandate("CHAIR", SmallUnion.LOCAL, "Главнова", "Вера");
        UUID clerk = signedIn.account("clerk", Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        jdbc.sql("update mandate set office = 'CLERK' where id = (select mandate_id from account_mandate where account_id = :id)")
                .param("id", clerk).update();
        mandate("CHAIR", SmallUnion.LOCAL, "Главнова", "Вера");
        assertThat(browser.signIn("clerk", PASSWORD).open("/invitations").text()).doesNotContain("Главнова");
    }

    @Test
    void a_bad_name_or_password_is_told_and_the_letter_still_works() throws Exception {
        mandate("CHAIR", SmallUnion.SCHOOL_NEAR, "Ёлкина", "Мария");
        String code = letters(clerk()).get(0);
        assertThat(refused(code, "ёлкина", "a quiet morning")).contains("латинскими буквами");
        assertThat(refused(code, "chair", "a quiet morning")).contains("уже занято");
        assertThat(refused(code, "elkina-m", "short")).contains("меньше 8 знаков");
        assertThat(refused(code, "elkina-m", "пароль123")).contains("подбирают первым");
        assertThat(refused(code, "elkina-m", "gfhjkm123")).contains("подбирают первым");
        assertThat(refused(code, "elkina-m", "elkina-m-2026")).contains("имя для входа");
        assertThat(refused(code, "elkina-m", "x".repeat(129))).contains("больше 128 знаков");
        assertThat(open(code, "elkina-m").leadsTo()).isEqualTo("/sign-in?ready");
    }

    @Test
    void who_has_an_account_adds_the_mandate_to_it() throws Exception {
        mandate("CHAIR", SmallUnion.SCHOOL_NEAR, "Проверкина", "Анна");
        String code = letters(clerk()).get(0);
        Browser owner = new Browser(mvc).signIn("chair", PASSWORD).open("/i/" + code);
        assertThat(owner.text()).contains("Добавить к моему входу");
        assertThat(owner.submit("/i/" + code + "/attachment").leadsTo()).isEqualTo("/mandate");
        assertThat(owner.open("/mandate").text()).contains("Берёзовская школа № 1", "Берёзовская школа № 2");
        assertThat(owner.open("/i/" + code).status()).isEqualTo(422);
    }

    @Test
    void codes_cannot_be_tried_for_long() throws Exception {
        for (int i = 0; i < 20; i++) {
            browser.open("/i/0000-0000-0000-000" + i % 10);
        }
        assertThat(browser.open("/i/0000-0000-0000-0000").text()).contains("Слишком много попыток");
    }

    private Browser clerk() throws Exception {
        if (jdbc.sql("select count(*) from user_account where login = 'clerk'").query(Integer.class).single() == 0) {
            signedIn.account("clerk", Role.REGIONAL_CLERK, SmallUnion.REGION);
        }
        return browser.signIn("clerk", PASSWORD);
    }

    private List<String> letters(Browser by) throws Exception {
        by.open("/invitations").submit("/invitations", "all", "true");
        assertThat(by.status()).isEqualTo(200);
        assertThat(by.header("Cache-Control")).contains("no-store");
        return by.page().select(".code").stream().map(Element::text).toList();
    }

    private Browser open(String code, String login) throws Exception {
        return new Browser(mvc).open("/i/" + code)
                .submit("/i/" + code, "login", login, "password", "a quiet morning", "repeated", "a quiet morning");
    }

    private String refused(String code, String login, String password) throws Exception {
        Browser invited = new Browser(mvc).open("/i/" + code)
                .submit("/i/" + code, "login", login, "password", password, "repeated", password);
        assertThat(invited.status()).isEqualTo(422);
        return invited.text();
    }

    private UUID mandate(String office, UUID organization, String last, String first) {
        UUID mandate = UUID.randomUUID();
        jdbc.sql("update mandate set until = :today where organization_id = :organization and office = 'CHAIR' and office = :office and until is null")
                .param("today", TestClock.TODAY).param("organization", organization).param("office", office).update();
        jdbc.sql(
                        """
                        insert into mandate (id, office, organization_id, last_name, first_name, since, created_at, changed_at)
                        values (:id, :office, :organization, :last, :first, date '2026-01-01', now(), now())
                        """)
                .param("id", mandate).param("office", office).param("organization", organization)
                .param("last", last).param("first", first).update();
        return mandate;
    }
}
