package org.unionregistry.progress;

/**
 * Keeps some evenings in one statement. On the first of them every primary is counted, whatever happened before; on the
 * others those to whom something happened. Rows that say the same as before are not written.
 */
final class SnapshotSql {
    /** The first evening nobody kept; before the first snapshot that of the day on which the first thing was entered. */
    static final String NEXT =
            """
            coalesce((select max(day) + 1 from completion_snapshot),
                     cast(least((select min(entered_at) from membership_event),
                                (select min(decided_at) from headcount)) at time zone :zone as date))
            """;

    private static final String EVENING = "(cast(%s + 1 as timestamp) at time zone :zone)";

    static final String KEEP =
            """
            with pair as (
              select p.organization_id, cast(:from as date) as day from organization_placement p
               where p.valid_from <= :from and p.valid_to > :from
              union
              select k.organization_id, cast(:from as date) from completion_state k where k.valid_to = 'infinity'
              union
              select e.organization_id, cast(e.entered_at at time zone :zone as date) from membership_event e
               where e.entered_at >= :start and e.entered_at < :end
              union
              select e.organization_id, cast(e.at at time zone :zone as date) from card_event e
               where e.at >= :start and e.at < :end
              union
              select h.organization_id, greatest(h.as_of, cast(h.decided_at at time zone :zone as date)) from headcount h
               where h.status = 'CONFIRMED'
                 and greatest(h.as_of, cast(h.decided_at at time zone :zone as date)) between :from and :to
              union
              select h.organization_id, h.withdrawn_on from headcount h where h.withdrawn_on between :from and :to
              union
              select p.organization_id, b.day from organization_placement p
                cross join lateral (values (p.valid_from), (p.valid_to)) b (day) where b.day between :from and :to
              union
              select s.organization_id, s.since from organization_status s where s.since between :from and :to
            ), counted as (
              select o.id, x.day, p.region_id, p.local_id, p.organization_id is not null and %1$s as alive, %2$s
                from (select pair.*, %3$s as until from pair) x
                join organization o on o.id = x.organization_id and o.type in ('PRIMARY', 'PRIMARY_TERRITORIAL')
                left join organization_placement p on p.organization_id = o.id and p.valid_from <= x.day and p.valid_to > x.day
              %4$s
            ), said as (
              select c.*, case when c.alive then %5$s end as words from counted c
            ), followed as (
              select s.*, row_number() over w = 1 as first, lag(s.words) over w as before
                from said s window w as (partition by s.id order by s.day)
            ), fresh as (
              select f.*, lead(f.day) over (partition by f.id order by f.day) as next,
                     row_number() over (partition by f.id order by f.day) = 1 as opens
                from followed f
                left join completion_state k on f.first and k.organization_id = f.id and k.valid_to = 'infinity'
               where f.words is distinct from case when f.first then %6$s else f.before end
            ), closed as (
              update completion_state k set valid_to = f.day from fresh f
               where f.opens and k.organization_id = f.id and k.valid_to = 'infinity'
            )
            insert into completion_state (organization_id, region_id, local_id, valid_from, valid_to,
                                          as_of, source, members, expected, entered, complete, cards, changed_at)
            select f.id, f.region_id, f.local_id, f.day, coalesce(f.next, 'infinity'),
                   f.as_of, f.source, f.members, f.expected, f.entered, f.complete, f.cards, f.changed_at
              from fresh f where f.alive
            """
                    .formatted(
                            PrimarySql.ALIVE,
                            PrimarySql.COLUMNS,
                            EVENING.formatted("pair.day"),
                            PrimarySql.joins("x.day", "x.until"),
                            words("c"),
                            "case when k.organization_id is not null then " + words("k") + " end");

    private SnapshotSql() {}

    /** All that a row says, to be compared; nothing at all where there is no organisation. */
    private static String words(String alias) {
        return "cast(row(%1$s.region_id, %1$s.local_id, %1$s.as_of, %1$s.source, %1$s.members, %1$s.expected, %1$s.entered, %1$s.complete, %1$s.cards, %1$s.changed_at) as text)"
                .formatted(alias);
    }
}
