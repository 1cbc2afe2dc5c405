package org.unionregistry.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionregistry.access.Role;
import org.unionregistry.shared.AuditedEvent;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.StatementCount;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

@RegistryTest
class AuditPageTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Tables tables;

    @Autowired
    SmallUnion union;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TestClock clock;

    @Autowired
    StatementCount statements;

    @BeforeEach
    void union() {
        tables.clear();
        union.create();
    }

    @AfterEach
    void nothing_is_left() {
        tables.clear();
    }

    @Test
    void an_entry_finds_its_region_by_its_organisation() {
        happens("member.admit", SmallUnion.SCHOOL, Map.of("count", 3));
        Map<String, Object> entry = jdbc.sql("select * from audit_entry").query().singleRow();
        assertThat(entry).containsEntry("region_id", SmallUnion.REGION).containsEntry("local_id", SmallUnion.LOCAL);
        assertThat(entry.get("detail").toString()).isEqualTo("{\"count\": 3}");
    }

    @Test
    void what_is_undone_leaves_no_trace_and_what_cannot_be_traced_is_undone() {
        transaction.executeWithoutResult(status -> {
            happens("member.admit", SmallUnion.SCHOOL, Map.of());
            status.setRollbackOnly();
        });
        assertThat(entries()).isZero();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("update organization set phone = 'changed'").update();
                    events.publishEvent(new AuditedEvent("x", "y", null, null, UUID.randomUUID(), null, Map.of("a", new Object() {
                        public String getBroken() {
                            throw new IllegalStateException("cannot be written");
                        }
                    })));
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(jdbc.sql("select count(*) from organization where phone = 'changed'").query(Integer.class).single()).isZero();
    }

    @Test
    void nobody_changes_the_trail() {
        happens("member.admit", SmallUnion.SCHOOL, Map.of());
        assertThatThrownBy(() -> jdbc.sql("update audit_entry set action = 'x'").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from audit_entry").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void everybody_sees_the_own_part() throws Exception {
        happens("member.admit", SmallUnion.SCHOOL, Map.of("letters", 1));
        happens("member.admit", SmallUnion.OTHER_SCHOOL, Map.of("letters", 2));
        assertThat(rows(Role.REGIONAL_CLERK, SmallUnion.REGION, "/audit")).containsExactly("Берёзовская школа № 1");
        assertThat(rows(Role.AUDITOR, SmallUnion.LOCAL, "/audit")).containsExactly("Берёзовская школа № 1");
        assertThat(rows(Role.AUDITOR, SmallUnion.SCHOOL, "/audit")).containsExactly("Берёзовская школа № 1");
        assertThat(rows(Role.AUDITOR, SmallUnion.SCHOOL_NEAR, "/audit")).isEmpty();
        assertThat(rows(Role.ADMINISTRATOR, SmallUnion.CENTRE, "/audit")).hasSize(2);
    }

    @Test
    void a_day_a_kind_and_a_person_narrow_the_list() throws Exception {
        happens("member.admit", SmallUnion.SCHOOL, Map.of());
        clock.advance(Duration.ofDays(-1));
        happens("headcount.confirm", SmallUnion.SCHOOL_NEAR, Map.of());
        clock.advance(Duration.ofDays(1));
        assertThat(clerk("/audit?day=15.09.2026")).containsExactly("Берёзовская школа № 1");
        assertThat(clerk("/audit?day=14.09.2026")).containsExactly("Берёзовская школа № 2");
        assertThat(clerk("/audit?kind=PEOPLE")).containsExactly("Берёзовская школа № 1");
        assertThat(clerk("/audit?kind=STRUCTURE")).containsExactly("Берёзовская школа № 2");
        assertThat(clerk("/audit?actor=" + UUID.randomUUID())).isEmpty();
        assertThat(page(Role.REGIONAL_CLERK, SmallUnion.REGION, "/audit?day=40.09.2026").text()).contains("Такого дня нет");
    }

    @Test
    void a_long_list_goes_on_without_gaps_even_within_one_moment() throws Exception {
        for (int i = 0; i < 70; i++) {
            happens("member.admit", i % 2 == 0 ? SmallUnion.SCHOOL : SmallUnion.SCHOOL_NEAR, Map.of());
        }
        Document first = page(Role.REGIONAL_CLERK, SmallUnion.REGION, "/audit");
        Document second = page(Role.REGIONAL_CLERK, SmallUnion.REGION, first.selectFirst("a[rel=next]").attr("href"));
        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(second.select("tbody tr")).hasSize(20);
        assertThat(second.selectFirst("a[rel=next]")).isNull();
    }

    @Test
    void a_refusal_is_kept_with_the_page_but_not_the_address() throws Exception {
        RequestPostProcessor school = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        mvc.perform(get("/audit?actor=" + UUID.randomUUID()).with(school));
        Map<String, Object> entry = jdbc.sql("select * from audit_entry").query().singleRow();
        assertThat(entry).containsEntry("action", "access.refused").containsEntry("local_id", SmallUnion.LOCAL);
        assertThat(entry.get("detail").toString()).contains("\"/audit\"").doesNotContain("actor");
    }

    @Test
    void a_neighbours_object_that_was_asked_for_is_kept() throws Exception {
        RequestPostProcessor school = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        mvc.perform(get("/organizations/" + SmallUnion.NEIGHBOUR_SCHOOL).with(school));
        Map<String, Object> entry = jdbc.sql("select * from audit_entry where action = 'access.not-found'").query().singleRow();
        assertThat(entry).containsEntry("subject_id", SmallUnion.NEIGHBOUR_SCHOOL).containsEntry("organization_id", SmallUnion.SCHOOL);
    }

    @Test
    void a_page_takes_one_statement_besides_its_new_session() throws Exception {
        RequestPostProcessor clerk = signedIn.as(Role.REGIONAL_CLERK, SmallUnion.REGION);
        for (int i = 0; i < 20; i++) {
            happens("member.admit", SmallUnion.SCHOOL, Map.of());
        }
        statements.assertAtMost(3, () -> mvc.perform(get("/audit").with(clerk)));
    }

    private void happens(String action, @Nullable UUID organization, Map<String, Object> detail) {
        events.publishEvent(new AuditedEvent(action, "organization", organization, organization, null, null, detail));
    }

    private int entries() {
        return jdbc.sql("select count(*) from audit_entry").query(Integer.class).single();
    }

    private List<String> clerk(String address) throws Exception {
        return rows(Role.REGIONAL_CLERK, SmallUnion.REGION, address);
    }

    private List<String> rows(Role role, UUID place, String address) throws Exception {
        return page(role, place, address).select("tbody td[data-label=Где]").eachText();
    }

    private Document page(Role role, UUID place, String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(URI.create(address)).with(signedIn.as(role, place)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
