package org.unionregistry.access.security;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Spring Session looks a session up once more after it has saved it, only to see that it exists. Inside one request the
 * one that was just saved is the answer.
 */
record SessionsReadOnce<S extends Session>(SessionRepository<S> sessions, SavedSession saved)
        implements SessionRepository<StoredSession<S>> {

    @Override
    public StoredSession<S> createSession() {
        return new StoredSession<>(sessions.createSession(), true);
    }

    @Override
    public void save(StoredSession<S> session) {
        session.saveTo(sessions);
        saved.remember(session);
    }

    /** The same repository saved it, so it is one of its own. */
    @Override
    @SuppressWarnings("unchecked")
    public @Nullable StoredSession<S> findById(String id) {
        Session known = saved.find(id);
        if (known != null) {
            return (StoredSession<S>) known;
        }
        S found = sessions.findById(id);
        return found == null ? null : new StoredSession<>(found, false);
    }

    @Override
    public void deleteById(String id) {
        saved.forget();
        sessions.deleteById(id);
    }
}
