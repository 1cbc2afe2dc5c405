package org.unionregistry.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * A form sent after the session had ended. It was not saved, but what was typed is kept in the new session, and the
 * person may send it again by one button. Files and passwords are never kept.
 */
public record UnsavedEntry(String url, ArrayList<Field> fields) implements Serializable {
    public static final String URL = "/unsaved-form";
    private static final String ATTRIBUTE = "access.unsaved-form";
    private static final int LONGEST = 32_000;

    /** One typed value. */
    public record Field(String name, String value) implements Serializable {}

    public static @Nullable UnsavedEntry of(HttpSession session) {
        return (UnsavedEntry) session.getAttribute(ATTRIBUTE);
    }

    /** Keeps the form of the request, when it is one of ours and not too long. */
    static boolean remember(HttpServletRequest request) {
        if (!HttpMethod.POST.matches(request.getMethod())
                || !isForm(request.getContentType())
                || !SameOrigin.sent(request)) {
            return false;
        }
        ArrayList<Field> fields = new ArrayList<>();
        int length = 0;
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            for (String value : parameter.getValue()) {
                length += parameter.getKey().length() + value.length();
                if (isKept(parameter.getKey())) {
                    fields.add(new Field(parameter.getKey(), value));
                }
            }
        }
        if (fields.isEmpty() || length > LONGEST) {
            return false;
        }
        request.getSession().setAttribute(ATTRIBUTE, new UnsavedEntry(request.getRequestURI(), fields));
        return true;
    }

    private static boolean isForm(@Nullable String contentType) {
        return contentType != null && contentType.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean isKept(String name) {
        return !name.equals("_csrf") && !name.toLowerCase(java.util.Locale.ROOT).contains("password");
    }

    /** The names of what was typed are of no use to a person; how much was typed is. */
    public long filled() {
        return fields.stream().filter(field -> !field.value().isBlank()).count();
    }

    /** The typed values as they were sent. */
    public List<Field> values() {
        return List.copyOf(fields);
    }
}
