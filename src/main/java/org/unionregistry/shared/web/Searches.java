package org.unionregistry.shared.web;

import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what people searched for in their session under a short key, so that no name ever stands in an address. */
@Component
public class Searches {
    private static final String ATTRIBUTE = "shared.searches";
    private static final int KEPT = 20;
    private static final int KEYS = 36 * 36 * 36 * 36;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The key for the address. */
    public String keep(HttpSession session, String text) {
        Map<String, String> searches = new LinkedHashMap<>(kept(session));
        String key = Integer.toString(RANDOM.nextInt(KEYS), 36);
        searches.remove(key);
        searches.put(key, text);
        if (searches.size() > KEPT) {
            searches.remove(searches.keySet().iterator().next());
        }
        session.setAttribute(ATTRIBUTE, searches);
        return key;
    }

    /** What was typed; nothing in another session than the one it was typed in. */
    public @Nullable String find(@Nullable HttpSession session, @Nullable String key) {
        return session == null || key == null ? null : kept(session).get(key);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> kept(HttpSession session) {
        Map<String, String> kept = (Map<String, String>) session.getAttribute(ATTRIBUTE);
        return kept == null ? Map.of() : kept;
    }
}
