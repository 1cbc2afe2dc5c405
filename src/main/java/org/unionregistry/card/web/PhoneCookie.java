package org.unionregistry.card.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Keeps the secret of a telephone there: no script reads it, and only the pages of the card are sent it. */
final class PhoneCookie {
    static final String NAME = "card";
    /** As long as browsers keep any. */
    private static final Duration KEPT = Duration.ofDays(400);

    private PhoneCookie() {}

    static void set(String secret, HttpServletRequest request, HttpServletResponse response) {
        add(secret, KEPT, request, response);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        add("", Duration.ZERO, request, response);
    }

    private static void add(String value, Duration kept, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(NAME, value)
                .path("/card").httpOnly(true).secure(request.isSecure()).sameSite("Lax").maxAge(kept).build().toString());
    }
}
