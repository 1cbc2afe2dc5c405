package org.unionregistry.support;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody at a browser: keeps cookies between requests and sends the token of the page it last saw. */
public class Browser {
    private final MockMvc mvc;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String token = "";
    private MvcResult last;

    public Browser(MockMvc mvc) {
        this.mvc = mvc;
    }

    public Browser open(String address) throws Exception {
        return send(get(URI.create(address)));
    }

    /** Sends a form of the last page: names and values in turn. */
    public Browser submit(String address, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(URI.create(address))
                .contentType("application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .param("_csrf", token);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        send(request);
        return last.getResponse().getForwardedUrl() == null ? this : forwarded();
    }

    /** Does what a container does with a request that is handed over to another address. */
    private Browser forwarded() throws Exception {
        MockHttpServletRequest handed = last.getRequest();
        MockHttpServletRequestBuilder request = post(URI.create(last.getResponse().getForwardedUrl()))
                .contentType("application/x-www-form-urlencoded");
        handed.getParameterMap().forEach(request::param);
        Collections.list(handed.getAttributeNames()).stream()
                .filter(name -> name.startsWith("org.unionregistry"))
                .forEach(name -> request.requestAttr(name, handed.getAttribute(name)));
        return send(request);
    }

    public Browser signIn(String login, String password) throws Exception {
        return open("/sign-in").submit("/sign-in", "username", login, "password", password);
    }

    public Browser send(MockHttpServletRequestBuilder request) throws Exception {
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        last = mvc.perform(request.secure(true)).andReturn();
        for (Cookie cookie : last.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        Element field = page().selectFirst("input[name=_csrf]");
        token = field == null ? token : field.val();
        return this;
    }

    public int status() {
        return last.getResponse().getStatus();
    }

    /** Where the last answer leads to; empty when it is a page itself. */
    public String leadsTo() {
        String address = last.getResponse().getRedirectedUrl();
        return address == null ? "" : address;
    }

    public String header(String name) {
        return String.valueOf(last.getResponse().getHeader(name));
    }

    public Document page() throws Exception {
        return Jsoup.parse(last.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    public String text() throws Exception {
        return page().body().text();
    }

    public Cookie cookie(String name) {
        return cookies.get(name);
    }

    public void forgetCookies() {
        cookies.clear();
    }
}
