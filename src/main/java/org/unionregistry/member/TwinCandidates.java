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
    /** A number or an address that more people share is the school's. */
    private static final int MOST_SHARING = 4;

    private static final String INSIDE =
            """
            with p as materialized (
                select m.*, translate(lower(m.last_name), 'ё-', 'е ') as last_key, translate(lower(m.first_name), 'ё-', 'е ') as first_key,
                    lower(m.middle_name) as middle_key, lower(m.email) as email_key,
                    count(*) over (partition by m.phone) as phones, count(*) over (partition by lower(m.email)) as emails
                from member m where m.region_id = :region and m.status in ('ON_REGISTER', 'LEFT')),
            pair (a, b) as (
                select a.id, b.id from p a join p b on b.birth_date = a.birth_date and b.first_key = a.first_key and b.id > a.id
                 where b.last_key = a.last_key or b.middle_key = a.middle_key
                    or left(b.last_key, 2) = left(a.last_key, 2) or right(b.last_key, 2) = right(a.last_key, 2)
                union
                select a.id, b.id from p a join p b on b.birth_date = a.birth_date and b.last_key = a.last_key and b.id > a.id
                union
                select a.id, b.id from p a join p b on b.name_key = a.name_key and b.id > a.id
                    and extract(year from b.birth_date) = extract(year from a.birth_date)
                union
                select a.id, b.id from p a join p b on b.name_key = a.name_key and b.id > a.id
                    and to_char(b.birth_date, 'MMDD') = to_char(a.birth_date, 'MMDD')
                union
                select least(a.id, b.id), greatest(a.id, b.id)
                from p a join p b on b.organization_id = a.organization_id and b.name_key = a.name_key and b.id <> a.id
                where a.birth_date is null
                union
                select a.id, b.id from p a join p b on b.phone = a.phone and b.first_key = a.first_key and b.id > a.id
                where a.phones <= :sharing
                union
                select a.id, b.id from p a join p b on b.email_key = a.email_key and b.first_key = a.first_key and b.id > a.id
                where a.emails <= :sharing)
            select %s, %s from pair join p a on a.id = pair.a join p b on b.id = pair.b
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
        compare(jdbc.sql(INSIDE).param("sharing", MOST_SHARING), region, found);
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
