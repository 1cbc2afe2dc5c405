package org.unionregistry.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.context.IContext;
import org.unionregistry.shared.HelpContact;
import org.unionregistry.shared.Visitor;

/** {@code #page} of the templates: who looks at it, where it is, what is wrong on it. */
public final class Page {
    private final IContext context;
    private final MessageSource messages;
    private final @Nullable String contact;

    Page(IContext context, MessageSource messages, @Nullable String contact) {
        this.context = context;
        this.messages = messages;
        this.contact = contact;
    }

    /** Who is signed in; nobody on the sign-in page. */
    public @Nullable Visitor user() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Visitor visitor ? visitor : null;
    }

    /** Whether the visitor holds the permission of this name. */
    public boolean may(String permission) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream().anyMatch(granted -> permission.equals(granted.getAuthority()));
    }

    public int sessionSeconds() {
        HttpSession session = request().getSession(false);
        return session == null ? 0 : session.getMaxInactiveInterval();
    }

    public boolean hasErrors() {
        return PageProblems.any(context);
    }

    public List<PageProblem> errors() {
        return PageProblems.all(context, messages, context.getLocale());
    }

    /** Value of {@code aria-describedby} for a field with these words around it. */
    public @Nullable String describedBy(String id, @Nullable String hint, boolean bad) {
        String ids = (hint == null ? "" : id + "-hint ") + (bad ? id + "-error" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** {@code page} for the menu entry the visitor is in, as {@code aria-current} wants it. */
    public @Nullable String at(String section) {
        String path = request().getRequestURI();
        boolean inside = "/".equals(section) ? path.equals(section) : path.equals(section) || path.startsWith(section + "/");
        return inside ? "page" : null;
    }

    /** Whom to ask: the organisation above the visitor's, then whoever the settings name for all. */
    public String help() {
        Visitor visitor = user();
        return visitor == null ? generalHelp() : help(visitor.help(), "shared.help.ask");
    }

    /** Whom anybody asks, on a paper for somebody else. */
    public String generalHelp() {
        return help(null, "shared.help");
    }

    private String help(@Nullable HelpContact above, String otherwise) {
        String words = Stream.of(above == null || !above.isReachable() ? null : above.text(), contact)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("; "));
        return words.isEmpty()
                ? messages.getMessage(otherwise, null, context.getLocale())
                : messages.getMessage("shared.help.contact", new Object[] {words}, context.getLocale());
    }

    /** This page in the other language; an error page leads home. */
    public String otherLanguageUrl() {
        HttpServletRequest request = request();
        boolean error = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        String other = "en".equals(context.getLocale().getLanguage()) ? "ru" : "en";
        String query = error || request.getQueryString() == null ? "" : request.getQueryString();
        String kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(Languages.PARAMETER + "="))
                .map(part -> part + "&")
                .collect(Collectors.joining());
        return (error ? "/" : request.getRequestURI()) + "?" + kept + Languages.PARAMETER + "=" + other;
    }

    /** Where the visitor came from inside this application; the first page when that is unknown. */
    public String back() {
        String referer = request().getHeader("Referer");
        if (referer == null) {
            return "/";
        }
        try {
            URI from = URI.create(referer);
            boolean ours = request().getServerName().equals(from.getHost()) && from.getRawPath() != null && from.getRawPath().startsWith("/");
            boolean elsewhere = !request().getRequestURI().equals(from.getRawPath());
            return ours && elsewhere ? from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery()) : "/";
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
