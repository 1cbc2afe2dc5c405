package org.unionregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Walks through the pages of checks against the bookkeeping as somebody. */
record DuesWalk(MockMvc mvc, RequestPostProcessor user) {

    MockHttpServletResponse get_(String address) throws Exception {
        return mvc.perform(get(address).secure(true).with(user)).andReturn().getResponse();
    }

    Document page(String address) throws Exception {
        MockHttpServletResponse answer = get_(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    MockHttpServletResponse send(UUID id, UUID school, String month, byte[] list) throws Exception {
        return mvc.perform(multipart("/organizations/" + school + "/dues-checks")
                        .file(new MockMultipartFile("file", "ведомость.csv", "text/csv", list))
                        .param("id", id.toString())
                        .param("month", month)
                        .secure(true)
                        .with(user)
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    /** Sends a list and gives the address of the check. */
    String check(UUID school, String month, String... lines) throws Exception {
        MockHttpServletResponse sent = send(DuesCheckId.next().value(), school, month, Lists.csv(lines));
        assertThat(sent.getStatus()).as(sent.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(302);
        return String.valueOf(sent.getRedirectedUrl());
    }

    MockHttpServletResponse press(String address, String... fields) throws Exception {
        var request = post(address).secure(true).with(user).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    static String names(Document page, String group) {
        return String.join(", ", page.select("#" + group + " tbody th").eachText());
    }
}
