package org.unionregistry.member;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes that requests have come to nothing. */
@Component
class RequestEnds {
    private final JdbcClient jdbc;
    private final Clock clock;

    RequestEnds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those to any other organisation than the one the person stands in now. */
    void elsewhere(MemberId person, UUID home) {
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
