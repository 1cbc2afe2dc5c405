package org.unionregistry.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.access.Role;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;
import org.unionregistry.support.TestClock;

/** The yearly look at the card of an organisation. */
@RegistryTest
@Transactional
class ConfirmationPagesTest {
    static final String CARD = "/organizations/" + SmallUnion.SCHOOL + "/card";

    @Autowired
    SmallUnion union;

    @Autowired
    PagesFixture pages;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCount statements;

    RequestPostProcessor chair;
    RequestPostProcessor superior;

    @BeforeEach
    void union() {
        union.create();
        chair = pages.person(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        superior = pages.person(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
    }

    @Test
    void a_chair_is_asked_once_a_year_and_says_that_all_is_right() throws Exception {
        assertThat(pages.open("/", chair).select(".todo").text()).contains("Проверьте карточку организации");
        Document card = pages.open(CARD, chair);
        assertThat(card.select("dl").text()).contains("Берёзовская школа № 1");
        pages.send(CARD, chair, "version", card.select("[name=version]").val());
        assertThat(confirmedOn()).isEqualTo(TestClock.TODAY);
        assertThat(pages.open("/", chair).text()).doesNotContain("Проверьте карточку организации");
        assertThat(pages.open(CARD, chair).text()).contains("Подтверждена 15 сентября 2026, Проверкина");
        clock.setToday(TestClock.TODAY.plusYears(1));
        assertThat(pages.open("/", chair).select(".todo").text()).contains("Последний раз её подтвердили 15.09.2026");
    }

    @Test
    void what_is_wrong_reaches_the_superior_and_the_card_stays_unconfirmed() throws Exception {
        String version = pages.open(CARD, chair).select("[name=version]").val();
        MockHttpServletResponse empty = pages.send(CARD, chair, "version", version, "wrong", "yes", "remark", " ");
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(empty.getContentAsString()).select("#errors").text()).contains("Напишите, что неверно");
        pages.send(CARD, chair, "version", version, "wrong", "yes", "remark", "Телефон другой");
        Document list = pages.open("/unconfirmed-cards", superior);
        assertThat(list.select("tbody tr").get(0).text()).contains("Берёзовская школа № 1", "не проверялась", "Телефон другой");
        assertThat(list.select(".lead").text()).isEqualTo("2 организации");
        assertThat(list.select("table").text()).doesNotContain("Сосновская", "Берёзовская районная");
        assertThat(pages.open("/", superior).select(".todo").text()).contains("2 карточки не подтверждены");
    }

    @Test
    void a_card_that_was_changed_meanwhile_is_looked_at_again() throws Exception {
        String version = pages.open(CARD, chair).select("[name=version]").val();
        jdbc.sql("update organization set phone = '+73850000000', version = version + 1 where id = ?").param(SmallUnion.SCHOOL).update();
        MockHttpServletResponse answer = pages.send(CARD, chair, "version", version);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.getContentAsString()).text()).contains("карточку изменили", "+7 385 000-00-00");
        assertThat(confirmedOn()).isNull();
    }

    @Test
    void the_list_goes_on_by_key() throws Exception {
        jdbc.sql(
                        """
                        insert into organization (id, code, type, full_name, short_name, genitive_name, name_key, parent_id, region_id,
                            local_id, created_at, changed_at)
                        select gen_random_uuid(), '22-001-' || (1000 + n), 'PRIMARY', 'Сад ' || n, 'Сад ' || n, 'Сада', 'сад ' || (1000 + n),
                            :local, :region, :local, now(), now()
                        from generate_series(1, 60) n
                        """)
                .param("local", SmallUnion.LOCAL)
                .param("region", SmallUnion.REGION)
                .update();
        Document first = pages.open("/unconfirmed-cards", superior);
        statements.assertAtMost(8, () -> pages.open("/unconfirmed-cards", superior));
        statements.assertAtMost(8, () -> pages.open(CARD, superior));
        statements.assertAtMost(8, () -> pages.open("/organizations/" + SmallUnion.SCHOOL + "/events", superior));
        statements.assertAtMost(8, () -> pages.open("/organizations/" + SmallUnion.SCHOOL + "/merger", superior));
        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(pages.open(first.select(".pager a[href*=after]").attr("href"), superior).select("tbody tr")).hasSize(12);
    }

    private LocalDate confirmedOn() {
        return jdbc.sql("select confirmed_on from organization where id = ?").param(SmallUnion.SCHOOL).query(LocalDate.class).optional().orElse(null);
    }
}
