package org.unionregistry.member;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Transfers that belong to the life of an organisation: a split, a merger, a closing. They are taken back with it. */
@Component
class MassMoves {
    /** SQL: is the event {@code e} part of one that stands? */
    static final String PART =
            """
            exists (select from member_move k join organization_event v on v.id = k.event_id and v.undone_at is null
                     where k.member_id = e.member_id and (k.in_event = e.id or k.out_event = e.id))""";

    private final JdbcClient jdbc;

    MassMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isPart(UUID event) {
        return jdbc.sql("select " + PART + " from membership_event e where e.id = :event")
                .param("event", event)
                .query(Boolean.class)
                .single();
    }
}
