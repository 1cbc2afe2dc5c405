package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionregistry.access.Role;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;

@RegistryTest
class NumberSearchTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private MemberService service;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private JdbcClient jdbc;

    private RequestPostProcessor chair;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        chair = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        enter(SmallUnion.SCHOOL, MemberMother.member().named("Ёлкина", "Анна", null).phone("+79120001122").ticket("АВ № 123-4567"));
        enter(SmallUnion.SCHOOL_NEAR, MemberMother.member().named("Смирнова", "Анна", null).phone("+375291234567").ticket("7654321"));
        enter(SmallUnion.NEIGHBOUR_SCHOOL, MemberMother.member().named("Сосновцева", "Анна", null).phone("+79990001122").ticket("1234567"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "8 912 000-11-22", "+7(912)0001122", "9120001122", "000-11-22", "00 11 22", "1122",
        "АВ1234567", "ав 123 4567", "AB-1234567", "Ав№1234567", "fd1234567"
    })
    void a_person_is_found_by_a_telephone_or_an_old_ticket(String typed) throws Exception {
        assertThat(found(typed)).containsExactly("Ёлкина Анна");
    }

    @ParameterizedTest
    @ValueSource(strings = {"375291234567", "+375 29 123-45-67", "234567", "765-43-21"})
    void a_foreign_telephone_and_a_bare_ticket_are_found(String typed) throws Exception {
        assertThat(found(typed)).containsExactly("Смирнова Анна");
    }

    @ParameterizedTest
    @ValueSource(strings = {"122", "11222", "1234567", "АБ1234567", "9120001", "0"})
    void what_only_looks_alike_is_not_found(String typed) throws Exception {
        assertThat(found(typed)).doesNotContain("Ёлкина Анна", "Сосновцева Анна");
    }

    @Test
    void the_number_of_a_card_is_found_in_any_grouping() throws Exception {
        String number = jdbc.sql("select c.number from membership_card c join member m on m.id = c.member_id where m.last_name = 'Ёлкина'")
                .query(String.class)
                .single();

        for (String typed : List.of(number, number.replaceAll("(.{4})", "$1 "), number.replaceAll("(.{5})", "$1-"), "№ " + number)) {
            assertThat(found(typed)).as(typed).containsExactly("Ёлкина Анна");
        }
        assertThat(found(number.substring(1))).isEmpty();
    }

    private List<String> found(String typed) throws Exception {
        MockHttpServletResponse answer = mvc.perform(post("/members/search").param("text", typed).with(chair).with(csrf()))
                .andReturn().getResponse();
        return Jsoup.parse(mvc.perform(get(answer.getRedirectedUrl()).with(chair).cookie(answer.getCookies()))
                        .andReturn().getResponse().getContentAsString())
                .select("tbody th a")
                .eachText();
    }

    private void enter(UUID school, MemberMother person) {
        service.admit(person.in(new OrganizationId(school)).command(), new Subtree.Country());
    }
}
