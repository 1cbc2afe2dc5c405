package org.unionregistry.member;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionregistry.organization.OrganizationId;

/** The pairs found so far. */
@Repository
class TwinPairs {
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TwinPairs(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Everything found in a region, each pair once from either side that lies in it. */
    void replace(OrganizationId region, Collection<FoundTwins> found) {
        jdbc.sql("delete from member_twin where own_region_id = :region").param("region", region.value()).update();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (FoundTwins pair : found) {
            rows.add(row(pair, pair.one(), pair.other()));
            if (pair.other().home().region().equals(region)) {
                rows.add(row(pair, pair.other(), pair.one()));
            }
        }
        insert(rows);
    }

    /** A pair that is to be looked at again. */
    void add(FoundTwins pair) {
        forget(pair.one().id(), pair.other().id());
        insert(List.of(row(pair, pair.one(), pair.other()), row(pair, pair.other(), pair.one())));
    }

    private void insert(List<@Nullable Object[]> rows) {
        batches.batchUpdate(
                """
                insert into member_twin (own_id, other_id, own_organization_id, own_local_id, own_region_id,
                    other_organization_id, other_local_id, other_region_id, rank, reasons)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows,
                BATCH,
                (statement, row) -> {
                    for (int at = 0; at < row.length; at++) {
                        statement.setObject(at + 1, row[at]);
                    }
                });
    }

    private static @Nullable Object[] row(FoundTwins pair, Lookalike own, Lookalike other) {
        OrganizationId local = own.home().local();
        OrganizationId otherLocal = other.home().local();
        return new @Nullable Object[] {
            own.id().value(), other.id().value(), own.home().organization().value(), local == null ? null : local.value(),
            own.home().region().value(), other.home().organization().value(), otherLocal == null ? null : otherLocal.value(),
            other.home().region().value(), pair.rank(), pair.reasons().stream().map(Likeness::name).collect(Collectors.joining(","))
        };
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
