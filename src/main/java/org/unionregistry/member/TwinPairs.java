package org.unionregistry.member;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pairs found so far. */
@Repository
class TwinPairs {
    private final JdbcClient jdbc;

    TwinPairs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That record is nobody's twin any more. */
    void forget(MemberId member) {
        jdbc.sql("delete from member_twin where own_id = :id or other_id = :id").param("id", member.value()).update();
    }

    /** The question about these two is answered. */
    void forget(MemberId one, MemberId other) {
        jdbc.sql("delete from member_twin where (own_id, other_id) in ((:one, :other), (:other, :one))")
                .param("one", one.value())
                .param("other", other.value())
                .update();
    }
}
