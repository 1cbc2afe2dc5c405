package org.unionregistry.access.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.session.Session;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The session that this request has saved. Stands before Spring Session's filter and forgets between requests. */
@Component
class SavedSession extends OncePerRequestFilter implements Ordered {
    private final ThreadLocal<@Nullable Session> saved = new ThreadLocal<>();

    void remember(Session session) {
        saved.set(session);
    }

    void forget() {
        saved.remove();
    }

    @Nullable Session find(String id) {
        Session known = saved.get();
        return known != null && known.getId().equals(id) ? known : null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        forget();
        try {
            chain.doFilter(request, response);
        } finally {
            forget();
        }
    }

    @Override
    public int getOrder() {
        return SessionRepositoryFilter.DEFAULT_ORDER - 1;
    }
}
