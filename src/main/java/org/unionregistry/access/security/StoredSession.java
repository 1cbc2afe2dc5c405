package org.unionregistry.access.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** A session that knows whether it has to be written: that somebody came again within the same minute is no change. */
final class StoredSession<S extends Session> implements Session {
    private static final Duration PRECISION = Duration.ofMinutes(1);
    private final S session;
    private boolean changed;

    StoredSession(S session, boolean isNew) {
        this.session = session;
        this.changed = isNew;
    }

    void saveTo(SessionRepository<S> sessions) {
        if (changed) {
            sessions.save(session);
            changed = false;
        }
    }

    @Override
    public void setLastAccessedTime(Instant moment) {
        if (moment.isAfter(session.getLastAccessedTime().plus(PRECISION))) {
            changed = true;
            session.setLastAccessedTime(moment);
        }
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return session.changeSessionId();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        changed = true;
        session.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        if (session.getAttribute(name) != null) {
            changed = true;
            session.removeAttribute(name);
        }
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed |= !interval.equals(session.getMaxInactiveInterval());
        session.setMaxInactiveInterval(interval);
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return session.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return session.getAttributeNames();
    }

    @Override
    public String getId() {
        return session.getId();
    }

    @Override
    public Instant getCreationTime() {
        return session.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return session.getLastAccessedTime();
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return session.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return session.isExpired();
    }
}
