package org.unionregistry.member;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends requests for people who are no longer where they were asked for. */
@Component
class RequestUpkeep {
    /** No organisation has this id. */
    private static final UUID NOWHERE = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Clock clock;

    RequestUpkeep(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(MembershipEnded event) {
        end(event.id(), NOWHERE);
    }

    @EventListener
    void on(MemberTransferred event) {
        end(event.id(), event.to().organization().value());
    }

    @EventListener
    void on(MemberReceived event) {
        end(event.id(), event.by().organization().value());
    }

    /** Those who tell of this have written the journal, and with it everything that was changed before. */
    private void end(MemberId person, UUID home) {
        jdbc.sql(
                        """
                        update member_transfer set state = 'DECLINED', settled_at = :now, version = version + 1
                        where member_id = :person and state = 'REQUESTED' and from_id <> :home
                        """)
                .param("person", person.value())
                .param("home", home)
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .update();
    }
}
