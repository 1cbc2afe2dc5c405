package org.unionregistry.access.security;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Spring Session looks a session up once more after it has saved it, only to see that it exists. Inside one request the
 * one that was just saved is the answer.
 */
record SessionsReadOnce<S extends Session>(SessionRepository<S> sessions, SavedSession saved)
        implements SessionRepository<S> {

    @Override
    public S createSession() {
        return sessions.createSession();
    }

    @Override
    public void save(S session) {
        sessions.save(session);
        saved.remember(session);
    }

    /** The same repository saved it, so it is one of its own. */
    @Override
    @SuppressWarnings("unchecked")
    public @Nullable S findById(String id) {
        Session known = saved.find(id);
        return known != null ? (S) known : sessions.findById(id);
    }

    @Override
    public void deleteById(String id) {
        saved.forget();
        sessions.deleteById(id);
    }
}
