package org.unionregistry.library.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.access.Role;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;

/** What is published above is read below, version by version, and nobody else's is seen. */
@RegistryTest
@Transactional
class LibraryPagesTest {
    private static final String ID = "01990000-0000-7000-8000-000000000041";
    private static final String DOCUMENT = "/library/" + ID;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SmallUnion union;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private JdbcClient jdbc;

    private RequestPostProcessor clerk;
    private RequestPostProcessor school;

    @BeforeEach
    void union() {
        union.create();
        clerk = signedIn.as(Role.REGIONAL_CLERK, SmallUnion.REGION);
        school = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
    }

    @Test
    void a_document_is_published_read_replaced_and_read_anew() throws Exception {
        assertThat(page("/library", school).select(".empty").text()).contains("Документов пока нет");
        for (int time = 0; time < 2; time++) {
            assertThat(publish("Положение о билете", "ALL", "положение.pdf", "%PDF-1.7 первая").getRedirectedUrl()).isEqualTo(DOCUMENT);
        }
        assertThat(page("/library", school).select("tbody tr").eachText()).singleElement().asString()
                .contains("Положение о билете", "Краевая организация", "Скачать PDF, 1 КБ", "версия 1", "не прочитан");
        MockHttpServletResponse file = mvc.perform(get(DOCUMENT + "/versions/1").with(school)).andReturn().getResponse();
        assertThat(file.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("%PDF-1.7 первая");
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment;").contains("%D0%BF%D0%BE");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");

        press(DOCUMENT + "/reading", school);
        press(DOCUMENT + "/reading", school);
        assertThat(page(DOCUMENT, school).select("main").text()).contains("отметила, что документ прочитан");
        assertThat(page("/library", clerk).select("tbody tr").text()).contains("Прочитали эту версию: 1").doesNotContain("не прочитан");
        assertThat(page(DOCUMENT, clerk).select("main").text()).contains("Прочитали эту версию: 1", "Берёзовская школа № 1");

        replace("положение.pdf", "%PDF-1.7 первая");
        assertThat(page(DOCUMENT, clerk).select("main").text()).as("the same file is no new version").contains("Прочитали эту версию: 1");
        replace("положение-2.pdf", "%PDF-1.7 вторая");
        assertThat(page("/library", school).select("tbody tr").text()).contains("версия 2", "не прочитан");
        assertThat(page(DOCUMENT, school).select("tbody tr")).hasSize(2);
        assertThat(mvc.perform(get(DOCUMENT + "/versions/1").with(school)).andReturn().getResponse().getStatus()).isEqualTo(200);
        assertThat(mvc.perform(get(DOCUMENT + "/versions/3").with(school)).andReturn().getResponse().getStatus()).isEqualTo(404);

        press(DOCUMENT + "/withdrawal", clerk);
        assertThat(page("/library", school).select("tbody tr")).isEmpty();
        assertThat(page("/library", clerk).select("tbody tr").text()).contains("отозван");
        press(DOCUMENT + "/restoration", clerk);
        assertThat(page("/library", school).select("tbody tr")).hasSize(1);
    }

    @Test
    void secretaries_and_auditors_read_and_speak_for_no_organisation() throws Exception {
        publish("Положение о билете", "ALL", "положение.pdf", "%PDF-1.7 первая");
        for (RequestPostProcessor reader : new RequestPostProcessor[] {
            signedIn.as(Role.DISTRICT_SECRETARY, SmallUnion.DISTRICT), signedIn.as(Role.AUDITOR, SmallUnion.LOCAL)
        }) {
            assertThat(page("/library", reader).select("tbody tr").text()).contains("Положение о билете").doesNotContain("не прочитан");
            assertThat(page(DOCUMENT, reader).select("main form")).isEmpty();
            assertThat(mvc.perform(get(DOCUMENT + "/versions/1").with(reader)).andReturn().getResponse().getStatus()).isEqualTo(200);
            assertThat(press(DOCUMENT + "/reading", reader).getStatus()).isEqualTo(403);
        }
        RequestPostProcessor centre = signedIn.as(Role.CENTRE_STAFF, SmallUnion.CENTRE);
        assertThat(page(DOCUMENT, centre).select("main .head form")).as("of somebody else").isEmpty();
        assertThat(page(DOCUMENT, clerk).select("main .head form")).hasSize(1);
        RequestPostProcessor stranger = signedIn.as(Role.DISTRICT_SECRETARY, SmallUnion.OTHER_DISTRICT);
        assertThat(mvc.perform(get(DOCUMENT).with(stranger)).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void everybody_sees_what_is_meant_for_them_and_no_neighbour_sees_anything() throws Exception {
        RequestPostProcessor local = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        publish("Для районных", "LOCALS", "план.docx", "PK\u0003\u0004");
        assertThat(page("/library", local).select("tbody tr")).hasSize(1);
        assertThat(page("/library", school).select("tbody tr")).isEmpty();
        assertThat(mvc.perform(get(DOCUMENT).with(school)).andReturn().getResponse().getStatus()).isEqualTo(404);
        RequestPostProcessor other = signedIn.as(Role.REGIONAL_CLERK, SmallUnion.OTHER_REGION);
        assertThat(page("/library", other).select("tbody tr")).isEmpty();
        for (String address : new String[] {DOCUMENT, DOCUMENT + "/versions/1"}) {
            assertThat(mvc.perform(get(address).with(other)).andReturn().getResponse().getStatus()).as(address).isEqualTo(404);
        }
        assertThat(press(DOCUMENT + "/withdrawal", local).getStatus()).as("read, not changed").isEqualTo(404);
    }

    @Test
    void a_file_is_judged_by_its_content_and_errors_stand_at_their_fields() throws Exception {
        Document form = Jsoup.parse(text(publish("", "ALL", "вирус.pdf", "<html><script>")));
        assertThat(form.select("#file-error").text()).contains("не подходит");
        assertThat(Jsoup.parse(text(publish(" ", "ALL", "план.pdf", "%PDF-"))).select("#title-error").text()).contains("Назовите документ");
        assertThat(Jsoup.parse(text(publish("План", "", "план.exe", ""))).select(".errors li").eachText()).hasSize(2);
        assertThat(jdbc.sql("select count(*) from library_document").query(Integer.class).single()).isZero();
    }

    private MockHttpServletResponse publish(String title, String audience, String name, String content) throws Exception {
        return mvc.perform(multipart("/library")
                        .file(new MockMultipartFile("file", name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)))
                        .param("id", ID).param("title", title).param("audience", audience).with(clerk).with(csrf()))
                .andReturn().getResponse();
    }

    private void replace(String name, String content) throws Exception {
        assertThat(mvc.perform(multipart(DOCUMENT + "/versions")
                        .file(new MockMultipartFile("file", name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)))
                        .with(clerk).with(csrf()))
                .andReturn().getResponse().getRedirectedUrl()).isEqualTo(DOCUMENT);
    }

    private MockHttpServletResponse press(String address, RequestPostProcessor user) throws Exception {
        return mvc.perform(post(address).with(user).with(csrf())).andReturn().getResponse();
    }

    private Document page(String address, RequestPostProcessor user) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(address).with(user)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(text(answer));
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
