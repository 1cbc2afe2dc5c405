package org.unionregistry.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.access.Role;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;

/** A chair asks, somebody above answers, and others find the answer. */
@RegistryTest
@Transactional
class QuestionPagesTest {
    private static final String ID = "01990000-0000-7000-8000-000000000031";
    private static final String QUESTION = "/questions/" + ID;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SmallUnion union;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private JdbcClient jdbc;

    private RequestPostProcessor school;
    private RequestPostProcessor local;

    @BeforeEach
    void union() {
        union.create();
        school = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        local = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
    }

    @Test
    void a_question_is_asked_once_answered_read_and_shown_to_all_below() throws Exception {
        assertThat(ask("Как внести\r\nсовместителя?").getRedirectedUrl()).isEqualTo("/questions");
        assertThat(ask("Как внести\r\nсовместителя?").getRedirectedUrl()).as("sent twice").isEqualTo("/questions");
        assertThat(text(ask("Другое"))).contains("Этот вопрос уже отправлен");
        assertThat(page("/questions", school).select("tbody tr").text()).contains("Как внести", "без ответа");
        assertThat(page("/messages/unread", local).text()).contains("Ждёт ответа 1 вопрос");
        Document below = page("/questions", local);
        assertThat(below.select("tbody tr").text()).contains("Берёзовская школа № 1", "без ответа");

        String version = page(QUESTION, local).select("input[name=version]").val();
        send(QUESTION + "/answer", local, "version", version, "answer", "По основному месту работы.", "toAll", "true");
        assertThat(page("/messages/unread", local).text()).isEmpty();
        assertThat(page("/messages/unread", school).text()).contains("Пришёл 1 ответ");
        assertThat(page(QUESTION, school).select("main").text()).contains("По основному месту работы.", "Берёзовская районная организация");
        assertThat(page("/messages/unread", school).text()).isEmpty();

        RequestPostProcessor near = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL_NEAR);
        Document help = page("/help", near);
        assertThat(help.select(".foot").text()).contains("Посмотрите ответы на частые вопросы или задайте свой");
        assertThat(help.select("details").text()).contains("Как внести совместителя?", "По основному месту").doesNotContain("школа № 1");
        for (RequestPostProcessor other : new RequestPostProcessor[] {
            signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.NEIGHBOUR_SCHOOL), signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.OTHER_SCHOOL)
        }) {
            assertThat(page("/help", other).select("main details")).isEmpty();
            assertThat(mvc.perform(get(QUESTION).with(other)).andReturn().getResponse().getStatus()).isEqualTo(404);
        }
        assertThat(mvc.perform(get(QUESTION).with(near)).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void an_answer_given_meanwhile_is_shown_and_what_was_typed_stays() throws Exception {
        ask("Где взять бланк?");
        RequestPostProcessor clerk = signedIn.as(Role.REGIONAL_CLERK, SmallUnion.REGION);
        send(QUESTION + "/answer", clerk, "version", "0", "answer", "У нас.");
        MockHttpServletResponse late = send(QUESTION + "/answer", local, "version", "0", "answer", "В районе.");
        assertThat(late.getStatus()).isEqualTo(409);
        Document page = Jsoup.parse(text(late));
        assertThat(page.select("main").text()).contains("У нас.", "уже ответили");
        assertThat(page.select("textarea").text()).isEqualTo("В районе.");
        send(QUESTION + "/answer", local, "version", page.select("input[name=version]").val(), "answer", "В районе.");
        assertThat(jdbc.sql("select answer from question").query(String.class).single()).isEqualTo("В районе.");
    }

    @Test
    void nobody_answers_the_own_question_and_an_empty_one_is_not_sent() throws Exception {
        assertThat(Jsoup.parse(text(ask("  "))).select("#words-error").text()).contains("Напишите");
        send("/questions", local, "id", ID, "words", "Вопрос районной");
        assertThat(send(QUESTION + "/answer", local, "version", "0", "answer", "Сам себе").getStatus()).isEqualTo(403);
        assertThat(page(QUESTION, local).select("textarea")).isEmpty();
        RequestPostProcessor clerk = signedIn.as(Role.REGIONAL_CLERK, SmallUnion.REGION);
        assertThat(Jsoup.parse(text(send(QUESTION + "/answer", clerk, "version", "0", "answer", ""))).select("#answer-error").text())
                .isEqualTo("Напишите ответ");
    }

    private MockHttpServletResponse ask(String words) throws Exception {
        return send("/questions", school, "id", ID, "words", words);
    }

    private Document page(String address, RequestPostProcessor user) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(address).with(user)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(text(answer));
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(String address, RequestPostProcessor user, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(user).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
