package org.unionregistry.member;

import java.util.stream.Collectors;
import org.unionregistry.organization.Subtree;

/**
 * The texts of what happened to a part of the tree between two evenings.
 *
 * <p>An organisation is counted where it stood on the second evening, a closed one where it stood on the first: so every
 * event has one place, and what organisations bring or take with them is a difference of its own.
 */
final class WaterfallSql {
    /** The row of a table that stands for primaries directly under a region has no organisation: its key is this. */
    private static final String NOBODY = "cast('00000000-0000-0000-0000-000000000000' as uuid)";

    private static final String HOMES =
            """
            with home as materialized (
            select h.*, h.closed or not exists (
                       select from organization_placement x
                        where x.organization_id = h.id and x.valid_from <= :day and x.valid_to > :day) as counted
              from (select coalesce(t.organization_id, f.organization_id) as id, f.organization_id is not null as opened,
                           t.organization_id is not null as closed, f.key as from_key, coalesce(t.key, f.key) as key
                      from (select p.organization_id, %1$s as key from organization_placement p
                             where p.valid_from <= :from and p.valid_to > :from and %2$s) f
                      full join (select p.organization_id, %1$s as key from organization_placement p
                             where p.valid_from <= :day and p.valid_to > :day and %2$s) t
                        on t.organization_id = f.organization_id) h
            )""";

    private static final String SUMS =
            """
            , sums as (
            select h.*, s.at_opening, s.at_closing
              from home h
             cross join lateral (
                   select coalesce(sum(e.register_delta), 0) as at_closing,
                          coalesce(sum(e.register_delta) filter (where %1$s), 0) as at_opening
                     from membership_event e where e.organization_id = h.id and e.register_delta <> 0 and %2$s) s
            )""";

    /**
     * Lists of ids rather than joins: how many rows there are nobody can tell beforehand, and a list is always hashed.
     * What undoes an event counts against the event when both are of the period, and is a correction otherwise. So is
     * an entry that came in place of one that was undone in the same moment: only its day was wrong. A transfer is a
     * movement within the part when both its halves are of the period; somebody in transit has left, or comes.
     */
    private static final String KINDS =
            """
            , win as materialized (
            select h.key, e.* from home h
             cross join lateral (%1$s offset 0) e
             where h.counted
            ), back as materialized (
            select w.id, w.reverses_id, w.member_id, w.entered_at, o.type, %2$s as cancels
              from win w
             cross join lateral (
                   select o.type, o.day, o.entered_at from membership_event o where o.id = w.reverses_id offset 0) o
             where w.type = 'REVERSAL'
            ), kept as materialized (
            select w.*, case
                     when w.id in (select b.id from back b where b.cancels union all
                                   select b.reverses_id from back b where b.cancels) then 'CANCELLED'
                     when w.type in ('REVERSAL', 'MERGE') then 'CORRECTED'
                     when w.type in ('INITIAL_ENTRY', 'JOIN') then case when (w.member_id, w.entered_at) in (
                          select m.member_id, m.entered_at from back m
                           where not m.cancels and m.type in ('INITIAL_ENTRY', 'JOIN')) then 'CORRECTED' else w.type end
                     when w.type in ('READMISSION', 'REINSTATE') then 'RETURN'
                     when w.counterpart_id in (select h.id from home h where h.counted) then 'WITHIN'
                     else w.type end as found
              from win w
            ), moves as (
            select k.id, k.type, row_number() over (partition by k.member_id, k.type, k.organization_id, k.counterpart_id
                       order by k.day, k.entered_at, k.id) as nth,
                   k.member_id, least(k.organization_id, k.counterpart_id) as one, greatest(k.organization_id, k.counterpart_id) as other,
                   (k.type = 'REGISTER_TRANSFER_IN') = (k.organization_id < k.counterpart_id) as down
              from kept k where k.found = 'WITHIN'
            ), kinds as (
            select k.*, case when k.found <> 'WITHIN' or k.id in (
                       select unnest(array_agg(m.id)) from moves m group by m.member_id, m.one, m.other, m.down, m.nth having count(*) = 2)
                     then k.found else k.type end as kind
              from kept k
            )
            """;

    private static final String EVENT =
            """
            select e.id, e.member_id, e.organization_id, e.counterpart_id, e.type, e.day, e.entered_at, e.register_delta, e.reverses_id
              from membership_event e where e.organization_id = h.id and e.register_delta <> 0 and """;

    private static final String FIGURES =
            """
            select f.*, o.short_name as name
              from (select from_key as key, 'OPENING' as kind, sum(at_opening) as amount, 0 as events from sums where opened group by 1
                     union all select key, 'CLOSING', sum(at_closing), 0 from sums where closed group by 1
                     union all select key, 'ORGANIZATIONS_IN', sum(at_opening), 0 from sums where closed and not opened group by 1
                     union all select key, 'ORGANIZATIONS_OUT', -sum(case when counted then at_closing else at_opening end), 0
                                 from sums where not closed group by 1
                     union all select key, 'WITHIN', sum(at_opening), 0 from sums where opened and closed and key <> from_key group by 1
                     union all select from_key, 'WITHIN', -sum(at_opening), 0 from sums where opened and closed and key <> from_key group by 1
                     union all select key, kind, sum(register_delta), count(*) from kinds group by 1, 2) f
              left join organization o on o.id = f.key
             order by o.name_key nulls last, f.key
            """;

    private static final String EVENTS =
            """
            select k.id, k.kind, k.type, k.day, k.entered_at, k.register_delta, e.entered_by, e.delay_days, was.type as was_type,
                   m.id as member_id, m.last_name, m.first_name, m.middle_name, m.organization_id, m.region_id, m.local_id,
                   o.short_name, other.short_name as other_name
              from (select k.* from kinds k where k.kind in (%1$s) and %2$s order by k.day, k.id %3$s) k
              join membership_event e on e.id = k.id
              join member m on m.id = k.member_id
              join organization o on o.id = k.organization_id
              left join organization other on other.id = k.counterpart_id
              left join membership_event was on was.id = k.reverses_id
             order by k.day, k.id
            """;

    private static final String ORGANIZATIONS =
            """
            select o.id, o.short_name, s.closed, case when counted and not closed then at_closing else at_opening end as amount
              from sums s join organization o on o.id = s.id
             where s.closed <> s.opened and case when counted and not closed then at_closing else at_opening end <> 0
             order by o.name_key, o.id
            """;

    private WaterfallSql() {}

    /** Opening, closing and every kind of change, by the rows of the table below. */
    static String figures(Subtree part, Period period) {
        return homes(part) + sums(period) + kinds(period) + FIGURES;
    }

    /** The events behind bars, in the order of days. */
    static String events(Subtree part, Period period, String kinds, String beyond, String limit) {
        return homes(part) + kinds(period) + EVENTS.formatted(kinds, beyond, limit);
    }

    static String organizations(Subtree part, Period period) {
        return homes(part) + sums(period) + ORGANIZATIONS;
    }

    private static String homes(Subtree part) {
        String key = part instanceof Subtree.Region ? "coalesce(p.local_id, " + NOBODY + ")" : "p.organization_id";
        return HOMES.formatted(key, part.people("p"));
    }

    private static String sums(Period period) {
        return SUMS.formatted(period.before("e"), period.closing().counts("e"));
    }

    private static String kinds(Period period) {
        String events = period.stretches("e").stream().map(stretch -> EVENT + " " + stretch).collect(Collectors.joining(" union all "));
        return KINDS.formatted(events, period.within("o"));
    }
}
