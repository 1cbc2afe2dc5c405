package org.unionregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionregistry.exchange.DuesWalk.names;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.unionregistry.access.Role;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;

/** Lists of the bookkeeping as they come: with totals, signatures and the same person in two rows. */
@RegistryTest
class DuesListTest {
    private static final UUID SCHOOL = SmallUnion.SCHOOL;

    @Autowired
    MockMvc mvc;

    @Autowired
    MemberService members;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    SmallUnion union;

    @Autowired
    Tables tables;

    @Autowired
    JdbcClient jdbc;

    private DuesWalk chair;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        chair = new DuesWalk(mvc, signedIn.as(Role.PRIMARY_CHAIR, SCHOOL));
    }

    @Test
    void everybody_counts_once_and_signatures_do_not() throws Exception {
        admit("Белова", "Анна", "Петровна");
        admit("Михайлова", "Фаина", "Борисовна");
        admit("Одинокова", "Мария", "Олеговна");
        String address = chair.check(SCHOOL, "2026-08",
                "ФИО;Сумма", "Обслуживающий персонал;", "Столовая;", "Белова Анна Петровна;500", "Белова А.П.;100", "Итого;600", "Михайлова Ф.Б. совм.;300",
                "Одинокова;200", "Всего;1100", "Иванова И.И.;", "Контактный телефон 123-45;");
        Document page = chair.page(address);

        assertThat(names(page, "silent")).isEmpty();
        assertThat(names(page, "unregistered")).isEmpty();
        assertThat(page.select(".notice details li").eachText())
                .containsExactly("строка 2: Обслуживающий персонал", "строка 3: Столовая", "строка 6: Итого", "строка 9: Всего",
                        "строка 10: Иванова И.И.", "строка 11: Контактный телефон … -…");
        assertThat(page.select(".tile .value").eachText()).as("people, not rows").containsExactly("0", "0", "0", "0", "3");
        assertThat(payers()).isEqualTo("3 LIST");
    }

    private void admit(String last, String first, String middle) {
        members.admit(MemberMother.member().named(last, first, middle).in(new OrganizationId(SCHOOL)).command(), new Subtree.Country());
    }

    private String payers() {
        return jdbc.sql("select payers || ' ' || source from payers_count order by month desc limit 1").query(String.class).single();
    }
}
