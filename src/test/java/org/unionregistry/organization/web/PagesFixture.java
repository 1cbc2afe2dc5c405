package org.unionregistry.organization.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionregistry.access.Role;
import org.unionregistry.support.SignedInAs;

/** Opens pages and sends forms as somebody, and gives the page as it was rendered. */
@Component
class PagesFixture {
    private final MockMvc mvc;
    private final SignedInAs signedIn;

    PagesFixture(MockMvc mvc, SignedInAs signedIn) {
        this.mvc = mvc;
        this.signedIn = signedIn;
    }

    /** One person with one account for several requests. */
    RequestPostProcessor person(Role role, UUID place) {
        return signedIn.account(signedIn.account(role, place));
    }

    Document open(String url, RequestPostProcessor person) throws Exception {
        MockHttpServletResponse response = answer(get(url), person);
        if (response.getStatus() != 200) {
            throw new AssertionError("%s answers %d".formatted(url, response.getStatus()));
        }
        return Jsoup.parse(response.getContentAsString());
    }

    MockHttpServletResponse send(String url, RequestPostProcessor person, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(url).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return answer(request, person);
    }

    MockHttpServletResponse answer(MockHttpServletRequestBuilder request, RequestPostProcessor person) throws Exception {
        return mvc.perform(request.with(person)).andReturn().getResponse();
    }
}
