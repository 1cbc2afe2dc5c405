package org.unionregistry.progress;

/**
 * What the register knew of a primary organisation at the end of a day: SQL that joins the headcount {@code h}, the
 * people {@code m}, the cards {@code c} and the status {@code s} to an organisation {@code o}.
 */
final class PrimarySql {
    private static final String JOINS =
            """
              left join lateral (
                   select s.status from organization_status s
                    where s.organization_id = o.id and s.since <= %1$s
                    order by s.since desc limit 1) s on true
              left join lateral (
                   select h.as_of, h.members, h.source from headcount h
                    where h.organization_id = o.id and h.status = 'CONFIRMED' and h.as_of <= %1$s
                      and h.decided_at < %2$s
                      and (h.withdrawn_on is null or h.withdrawn_on > %1$s)
                    order by h.as_of desc, h.decided_at desc limit 1) h on true
              left join lateral (
                   select sum(e.register_delta) as entered, sum(e.complete_delta) as complete,
                          sum(e.arrival) filter (where e.day > h.as_of) as arrivals,
                          sum(e.departure) filter (where e.day > h.as_of) as departures,
                          max(e.entered_at) as changed_at
                     from membership_event e
                    where e.organization_id = o.id and e.day <= %1$s and e.entered_at < %2$s) m on true
              left join lateral (
                   select sum(e.holder_delta) as holders from card_event e
                    where e.organization_id = o.id and e.at < %2$s) c on true
            """;

    /** What the joins say, as the columns of the completion table. */
    static final String COLUMNS =
            """
            h.as_of, h.source, h.members,
            h.members + coalesce(m.arrivals, 0) - coalesce(m.departures, 0) as expected,
            coalesce(m.entered, 0) as entered, coalesce(m.complete, 0) as complete,
            m.changed_at, coalesce(c.holders, 0) as cards
            """;

    /** Those that still work on the day. */
    static final String ALIVE = "coalesce(s.status, 'ACTIVE') <> 'LIQUIDATED'";

    private PrimarySql() {}

    /**
     * @param day SQL for the day
     * @param until SQL for the moment at which it ends
     */
    static String joins(String day, String until) {
        return JOINS.formatted(day, until);
    }
}
