package org.unionregistry.member;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationId;

/**
 * Compares everybody of a region and writes down who looks like one person, so that pages read a list and nobody waits
 * for it. What somebody has decided about a pair holds until something that was compared changes.
 */
@Service
@Transactional
public class TwinSearch {
    private final JdbcClient jdbc;
    private final TwinCandidates candidates;
    private final TwinPairs pairs;
    private final Clock clock;

    TwinSearch(JdbcClient jdbc, TwinCandidates candidates, TwinPairs pairs, Clock clock) {
        this.jdbc = jdbc;
        this.candidates = candidates;
        this.pairs = pairs;
        this.clock = clock;
    }

    /** False when somebody else is comparing the region at this moment. */
    public boolean run(OrganizationId region) {
        boolean alone = jdbc.sql("select pg_try_advisory_xact_lock(hashtext('twins'), hashtext(:region))")
                .param("region", region.toString())
                .query(Boolean.class)
                .single();
        if (!alone) {
            return false;
        }
        jdbc.sql("set local statement_timeout = '2min'").update();
        Instant now = Instant.now(clock);
        Map<String, String> different = different();
        List<FoundTwins> found = new ArrayList<>();
        candidates.find(region, pair -> {
            if (!pair.fingerprint().equals(different.get(pair.key()))) {
                found.add(pair);
            }
        });
        pairs.replace(region, found);
        jdbc.sql(
                        """
                        insert into member_twin_search (region_id, searched_at) values (:region, :now)
                        on conflict (region_id) do update set searched_at = excluded.searched_at
                        """)
                .param("region", region.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }

    private Map<String, String> different() {
        Map<String, String> decided = new HashMap<>();
        jdbc.sql("select a_id, b_id, fingerprint from member_different where undone_at is null").query(row -> {
            decided.put(row.getObject("a_id", UUID.class) + " " + row.getObject("b_id", UUID.class), row.getString("fingerprint"));
        });
        return decided;
    }
}
