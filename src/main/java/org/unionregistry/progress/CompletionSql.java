package org.unionregistry.progress;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.unionregistry.organization.HeadcountSource;

/**
 * The text of the completion table: one row per primary organisation, from the counters for today or from the journal
 * for a past day, summed up by the organisation each row stands for. Both give the same for today, which a test proves.
 */
final class CompletionSql {
    /** Counters and current headcounts, changed in the transaction of whoever wrote. */
    private static final String TODAY =
            """
            select o.id, o.region_id, o.local_id, h.as_of, h.source, h.members,
                   h.members + coalesce(m.arrivals, 0) - coalesce(m.departures, 0) as expected,
                   coalesce(m.on_register, 0) as entered, coalesce(m.complete, 0) as complete,
                   m.last_event_at as changed_at, coalesce(c.holders, 0) as cards
              from organization o
              left join headcount h on h.organization_id = o.id and h.current and h.region_id = o.region_id
              left join member_counter m on m.organization_id = o.id and m.region_id = o.region_id
              left join card_counter c on c.organization_id = o.id and c.region_id = o.region_id
             where o.type in ('PRIMARY', 'PRIMARY_TERRITORIAL') and o.status <> 'LIQUIDATED'
               and %s
            """;

    private static final String TODAY_NAMED =
            """
            select o.id
              from organization o
             where o.type = %s and o.status <> 'LIQUIDATED'
               and %s
            """;

    /** What the register knew at the end of the day, of where organisations stood on that day. */
    private static final String PAST =
            """
            select o.id, p.region_id, p.local_id, %s
              from organization_placement p
              join organization o on o.id = p.organization_id and o.type in ('PRIMARY', 'PRIMARY_TERRITORIAL')
              left join organization l on l.id = p.local_id
            %s
             where p.valid_from <= :day and p.valid_to > :day
               and %s
            """
                            .formatted(PrimarySql.COLUMNS, PrimarySql.joins(":day", ":until"), PrimarySql.ALIVE)
                    + "   and %s\n";

    /** The same, kept since the night after. */
    private static final String KEPT =
            """
            select p.organization_id as id, p.region_id, p.local_id, p.as_of, p.source, p.members, p.expected, p.entered, p.complete,
                   p.changed_at, p.cards
              from completion_state p
              join organization o on o.id = p.organization_id
              left join organization l on l.id = p.local_id
             where p.valid_from <= :day and p.valid_to > :day
               and %s
            """;

    private static final String PAST_NAMED =
            """
            select o.id
              from organization_placement p
              join organization o on o.id = p.organization_id
              left join organization l on l.id = p.local_id
              left join lateral (
                   select s.status from organization_status s
                    where s.organization_id = o.id and s.since <= :day
                    order by s.since desc limit 1) s on true
             where o.type = %s and p.valid_from <= :day and p.valid_to > :day
               and coalesce(s.status, 'ACTIVE') <> 'LIQUIDATED'
               and %s
            """;

    private static final String TODAY_ONE = "lateral (select k.*) w on true";
    /** What an organisation {@code k} was called, which district and what status it had on the day. */
    private static final String PAST_ONE =
            """
            lateral (
                   select coalesce(f.short_name, k.short_name) as short_name, coalesce(f.full_name, k.full_name) as full_name,
                          coalesce(f.name_key, k.name_key) as name_key, %s as district_id,
                          (select s.status from organization_status s
                            where s.organization_id = k.id and s.since <= :day order by s.since desc limit 1) as status
                     from (values (1)) one
                     left join lateral (
                          select * from organization_former f
                           where f.organization_id = k.id and f.until > :day order by f.until limit 1) f on true) w on true
            """
                    .formatted(PastDistrict.of("k"));

    /** The row of the primaries directly under a region has no organisation: its key is this. */
    static final String NOBODY = "cast('00000000-0000-0000-0000-000000000000' as uuid)";

    /** Sources that occur, with commas; a {@code string_agg(distinct ...)} would sort every primary for it. */
    private static final String SOURCES = Arrays.stream(HeadcountSource.values())
            .map(source -> "max(source) filter (where source = '" + source + "')")
            .collect(Collectors.joining(", ", "concat_ws(',', ", ")"));

    private static final String TABLE =
            """
            with part as (
            %s
            ), keyed as (
            select coalesce(p.%s, %s) as key, p.* from part p
            ), sums as (
            select key, count(*) as primaries,
                   count(*) filter (where entered >= expected) as complete_primaries,
                   count(*) filter (where as_of is null) as without_headcount,
                   sum(members) as declared, sum(expected) as expected, sum(entered) as entered,
                   sum(entered) filter (where as_of is not null) as counted,
                   sum(greatest(expected - entered, 0)) filter (where as_of is not null) as missing,
                   sum(complete) as complete, sum(cards) as cards,
                   min(as_of) as headcount_from, max(changed_at) as changed_at,
                   %s as sources
              from keyed group by key
            ), late as (
            select k.key, percentile_cont(0.5) within group (order by e.delay_days) as median_delay,
                   max(e.delay_days) as longest_delay
              from keyed k
              join membership_event e on k.changed_at >= :since and e.organization_id = k.id and e.delay_days is not null
                                     and e.entered_at >= :since and e.entered_at < :until
             group by k.key
            ), named as (
            %s
            )
            select k.id, coalesce(k.code, '') as code, coalesce(w.short_name, '') as short_name,
                   coalesce(w.full_name, '') as full_name, d.id as district_id, %s as district_name,
                   chair.name as chair, coalesce(w.status = 'LIQUIDATING', false) as liquidating,
                   s.*, l.median_delay, l.longest_delay,
                   (select string_agg(b.reason, ',' order by b.noted_on, b.id) from obstacle b
                     where b.organization_id = k.id and b.noted_on <= :day
                       and (b.closed_on is null or b.closed_on > :day)) as obstacles
              from sums s
              full join named n on n.id = s.key
              left join organization k on k.id = coalesce(s.key, n.id)
              left join %s
              left join education_district d on d.id = w.district_id
              left join late l on l.key = s.key
              left join lateral (
                   select concat_ws(' ', m.last_name, concat(left(m.first_name, 1) || '.', ' ' || left(m.middle_name, 1) || '.')) as name
                     from mandate m
                    where :names and m.organization_id = k.id and m.office = 'CHAIR'
                      and m.since <= :day and (m.until is null or m.until > :day)
                    order by m.since desc limit 1) chair on true
             order by w.name_key nulls last, k.id
            """;

    private CompletionSql() {}

    /** From the counters. */
    static String today(CompletionScope scope) {
        return table(
                scope,
                TODAY.formatted(PartSql.today(scope)),
                TODAY_NAMED.formatted(scope.level().type(), PartSql.today(scope)),
                TODAY_ONE);
    }

    /** From the journal. */
    static String past(CompletionScope scope) {
        return past(scope, PAST);
    }

    /** From the snapshot of the day. */
    static String kept(CompletionScope scope) {
        return past(scope, KEPT);
    }

    private static String past(CompletionScope scope, String part) {
        return table(
                scope,
                part.formatted(PartSql.past(scope)),
                PAST_NAMED.formatted(scope.level().type(), PartSql.past(scope)),
                PAST_ONE);
    }

    private static String table(CompletionScope scope, String part, String named, String one) {
        return TABLE.formatted(part, scope.level().key(), NOBODY, SOURCES, named, PastDistrict.NAME, one);
    }
}
