package org.unionregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Walks through the pages of imports as somebody. */
final class ImportWalk {
    private final MockMvc mvc;
    private final RequestPostProcessor user;
    private final String base;

    ImportWalk(MockMvc mvc, RequestPostProcessor user, ImportKind kind) {
        this.mvc = mvc;
        this.user = user;
        this.base = kind == ImportKind.MEMBERS ? "/imports" : "/structure-imports";
    }

    MvcResult get200(String address) throws Exception {
        MvcResult result = answer(get(address));
        assertThat(result.getResponse().getStatus()).as(address).isEqualTo(200);
        return result;
    }

    /** The page once the computer has done its work. */
    Document page(String address) throws Exception {
        Document page = Jsoup.parse(text(address));
        for (int tries = 0; tries < 300 && page.getElementById("progress") != null; tries++) {
            Thread.sleep(100);
            page = Jsoup.parse(text(address));
        }
        return page;
    }

    /** Some pages send to the next one. */
    private String text(String address) throws Exception {
        MvcResult result = answer(get(address));
        return result.getResponse().getStatus() == 302
                ? get200(String.valueOf(result.getResponse().getRedirectedUrl())).getResponse().getContentAsString()
                : get200(address).getResponse().getContentAsString();
    }

    MvcResult answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user).with(csrf())).andReturn();
    }

    MvcResult send(UUID id, UUID organization, String name, byte[] content) throws Exception {
        return mvc.perform(multipart(base)
                        .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                        .param("id", id.toString())
                        .param("organizationId", organization.toString())
                        .with(user)
                        .with(csrf()))
                .andReturn();
    }

    /** Sends a file that is a table and gives the address of its import. */
    String upload(UUID organization, String name, byte[] content) throws Exception {
        MvcResult sent = send(ImportId.next().value(), organization, name, content);
        assertThat(sent.getResponse().getStatus()).as(sent.getResponse().getContentAsString()).isEqualTo(302);
        return String.valueOf(sent.getResponse().getRedirectedUrl());
    }

    String upload(UUID organization, String fixture) throws Exception {
        return upload(organization, fixture, Files.readAllBytes(Path.of("src/test/resources/exchange", fixture)));
    }

    /** Confirms the columns as they were guessed, with a day of joining for those who have none. */
    MvcResult confirm(String address, String joinedOn) throws Exception {
        page(address);
        Document mapping = page(address + "/mapping");
        MockHttpServletRequestBuilder form = post(address + "/mapping");
        for (Element field : mapping.select("form[method=post] select[name], form[method=post] input[name]")) {
            String value = field.tagName().equals("select") ? field.select("option[selected]").attr("value") : field.val();
            boolean unchecked = field.attr("type").equals("checkbox") && !field.hasAttr("checked");
            if (!field.attr("name").equals("_csrf") && !field.attr("name").equals("joinedOn") && !unchecked) {
                form.param(field.attr("name"), value);
            }
        }
        return answer(form.param("joinedOn", joinedOn));
    }

    /** From the file to the checked rows. */
    String checked(UUID organization, String name, byte[] content) throws Exception {
        String address = upload(organization, name, content);
        MvcResult confirmed = confirm(address, "01.09.2015");
        assertThat(confirmed.getResponse().getStatus()).as(confirmed.getResponse().getContentAsString()).isEqualTo(302);
        return address;
    }

    MvcResult press(String address) throws Exception {
        return answer(post(address));
    }

    /** Numbers of the tiles: entered (only afterwards), good, bad, waiting, left out. */
    static String tiles(Document page) {
        return String.join(" ", page.select(".tile .value").eachText());
    }
}
