package org.unionregistry.member;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who asked for a record that is no more is told so, and can ask for the one that stays. */
@Component
class RequestMerge implements MergePart {
    private final JdbcClient jdbc;
    private final Clock clock;

    RequestMerge(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "transfer-requests";
    }

    /** Nothing changes for whoever decides here; the answer goes to the one who asked. */
    @Override
    public List<MergeEffect> preview(MergePair pair) {
        return List.of();
    }

    @Override
    public List<String> merge(MergePair pair, LocalDate today) {
        return jdbc.sql(
                        """
                        update member_transfer set state = 'DECLINED', settled_at = :now, version = version + 1
                        where member_id = :person and state = 'REQUESTED' returning id
                        """)
                .param("person", pair.absorbed().value())
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list()
                .stream()
                .map(UUID::toString)
                .toList();
    }

    @Override
    public void undo(MergePair pair, List<String> memos) {
        jdbc.sql(
                        """
                        update member_transfer set state = 'REQUESTED', settled_at = null, version = version + 1
                        where id = any(:ids) and state = 'DECLINED'
                        """)
                .param("ids", memos.stream().map(UUID::fromString).toArray(UUID[]::new))
                .update();
    }
}
