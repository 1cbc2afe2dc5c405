package org.unionregistry.member;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;

/**
 * Pairs worth comparing in a region: those who share a key. Everybody is compared with a handful this way, never with
 * everybody, so that a region of 200 000 takes a second. {@link TwinRules} decides.
 */
@Component
class TwinCandidates {
    private static final int FETCHED = 1_000;

    private static final String INSIDE =
            """
            with p as materialized (
                select m.id, m.organization_id, m.name_key, m.birth_date, m.phone, lower(m.email) as email,
                    left(m.name_key, length(m.last_name)) as last, substr(m.name_key, length(m.last_name) + 2, length(m.first_name)) as first,
                    substr(m.name_key, length(m.last_name) + length(m.first_name) + 3) as middle,
                    cast(extract(year from m.birth_date) as integer) as year,
                    cast(extract(month from m.birth_date) * 100 + extract(day from m.birth_date) as integer) as day
                from member m where m.region_id = :region and m.status in ('ON_REGISTER', 'LEFT')),
            pair (a, b) as (
                select a.id, b.id from p a join p b on b.birth_date = a.birth_date and b.first = a.first and b.id > a.id
                 where b.last = a.last or b.middle = a.middle or left(b.last, 2) = left(a.last, 2) or right(b.last, 2) = right(a.last, 2)
                union
                select a.id, b.id from p a join p b on b.birth_date = a.birth_date and b.last = a.last and b.id > a.id
                union
                select a.id, b.id from p a join p b on b.name_key = a.name_key and b.id > a.id and (b.year = a.year or b.day = a.day)
                union
                select least(a.id, b.id), greatest(a.id, b.id)
                from p a join p b on b.organization_id = a.organization_id and b.name_key = a.name_key and b.id <> a.id
                where a.birth_date is null
                union
                select a.id, b.id
                from (select phone from p where phone is not null group by phone having count(*) between 2 and :sharing) s
                join p a on a.phone = s.phone join p b on b.phone = s.phone and b.first = a.first and b.id > a.id
                union
                select a.id, b.id
                from (select email from p where email is not null group by email having count(*) between 2 and :sharing) s
                join p a on a.email = s.email join p b on b.email = s.email and b.first = a.first and b.id > a.id)
            select %s, %s from pair join member a on a.id = pair.a join member b on b.id = pair.b
            where a.status = 'ON_REGISTER' or b.status = 'ON_REGISTER'
            """
                    .formatted(Lookalike.columns("a"), Lookalike.columns("b"));

    /** In other regions only what is certain: everything else there is too far to ask. */
    private static final String OUTSIDE =
            """
            select %s, %s from member a
            join member b on b.birth_date = a.birth_date and b.name_key = a.name_key and b.region_id <> a.region_id
            where a.region_id = :region and a.status = 'ON_REGISTER' and b.status = 'ON_REGISTER'
            """
                    .formatted(Lookalike.columns("a"), Lookalike.columns("b"));

    private final JdbcClient jdbc;

    TwinCandidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hands over every pair that looks alike. */
    void find(OrganizationId region, Consumer<FoundTwins> found) {
        // Everybody fits into memory at once; spilled to disk it takes three times as long.
        jdbc.sql("set local work_mem = '64MB'").update();
        compare(jdbc.sql(INSIDE).param("sharing", TwinRules.MOST_SHARING), region, found);
        compare(jdbc.sql(OUTSIDE), region, found);
    }

    private static void compare(JdbcClient.StatementSpec sql, OrganizationId region, Consumer<FoundTwins> found) {
        try (Stream<FoundTwins> pairs = sql.param("region", region.value())
                .withFetchSize(FETCHED)
                .query((row, number) -> {
                    Lookalike one = Lookalike.read(row, "a");
                    Lookalike other = Lookalike.read(row, "b");
                    return new FoundTwins(one, other, TwinRules.compare(one, other));
                })
                .stream()) {
            pairs.filter(pair -> !pair.reasons().isEmpty()).forEach(found);
        }
    }
}
