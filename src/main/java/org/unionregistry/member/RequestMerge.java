package org.unionregistry.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who asked for a record that is no more is told so, and can ask for the one that stays. */
@Component
class RequestMerge implements MergePart {
    private final JdbcClient jdbc;
    private final RequestEnds requests;

    RequestMerge(JdbcClient jdbc, RequestEnds requests) {
        this.jdbc = jdbc;
        this.requests = requests;
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
        return requests.elsewhere(pair.absorbed(), null).stream().map(UUID::toString).toList();
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
