package org.unionregistry.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;
import org.unionregistry.shared.NotFound;

/** Remembers that reminders were read, and by whom. */
@Service
@Transactional
public class NoticeService {
    private final JdbcClient jdbc;
    private final Actors actors;
    private final Clock clock;

    NoticeService(JdbcClient jdbc, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.clock = clock;
    }

    /** Whoever reads it first is remembered. */
    public void read(NoticeId id, Subtree reader) {
        int found = jdbc.sql(
                        """
                        update notice set read_at = coalesce(read_at, :now), read_by = coalesce(read_by, :by)
                         where id = :id and organization_id = :scope
                        """)
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .param("by", actors.current().map(Actor::accountId).orElse(null))
                .param("id", id.value())
                .param(Subtree.PARAMETER, reader.parameter())
                .update();
        if (found == 0) {
            throw new NotFound();
        }
    }
}
