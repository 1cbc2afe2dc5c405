package org.unionregistry.member;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /**
     * Those to any other organisation than the one the person stands in now. One that nobody answered in time is over
     * already, and nobody is told that it was refused.
     *
     * @param home none when the person stands nowhere
     * @return the transfers that ended
     */
    List<UUID> elsewhere(MemberId person, @Nullable UUID home) {
        return jdbc.sql(
                        """
                        update member_transfer set state = 'DECLINED', settled_at = :now, version = version + 1
                        where member_id = :person and state = 'REQUESTED' and deadline >= :today and from_id is distinct from cast(:home as uuid)
                        returning id
                        """)
                .param("person", person.value())
                .param("home", home)
                .param("today", LocalDate.now(clock))
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }
}
