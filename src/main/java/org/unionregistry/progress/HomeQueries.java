package org.unionregistry.progress;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.member.TermQueries;
import org.unionregistry.organization.Subtree;

/** Counts what is unfinished in the reader's part. Counts only: nobody's data are read by looking at the first screen. */
@Component
public class HomeQueries {
    /** Days the first screen looks back. */
    public static final int DAYS = 30;

    private final JdbcClient jdbc;
    private final Clock clock;

    HomeQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of one primary organisation, with its people and its journal. */
    public HomeFacts ofPrimary(Subtree.Primary primary) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(
                        """
                        select (select count(*) from headcount h
                                 where h.organization_id = :scope and h.status = 'PROPOSED') as headcounts_waiting,
                               (select case when h.status = 'REJECTED' then h.as_of end from headcount h
                                 where h.organization_id = :scope and h.withdrawn_on is null
                                 order by h.created_at desc limit 1) as headcount_returned,
                               consent.waiting as consents, consent.overdue as consents_overdue,
                               (select count(*) from member m
                                 where m.organization_id = :scope
                                   and m.category_until <= :soon and m.status = 'ON_REGISTER') as terms,
                               journal.entered, journal.arrived, journal.departed
                          from (select count(*) as waiting, count(*) filter (where m.consent_due < :today) as overdue
                                  from member m
                                 where m.organization_id = :scope
                                   and m.consent_state = 'TO_COLLECT' and m.status = 'ON_REGISTER') consent,
                               (select coalesce(sum(e.register_delta - e.arrival + e.departure), 0) as entered,
                                       coalesce(sum(e.arrival), 0) as arrived, coalesce(sum(e.departure), 0) as departed
                                  from membership_event e
                                 where e.organization_id = :scope and e.entered_at >= :since) journal
                        """)
                .param(Subtree.PARAMETER, primary.parameter())
                .param("today", today)
                .param("soon", today.plusDays(TermQueries.DAYS))
                .param("since", today.minusDays(DAYS - 1L).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .query(HomeFacts.class)
                .single();
    }

    /** How many declared numbers of the part wait for the reader's confirmation. */
    public int headcountsWaiting(Subtree part) {
        return jdbc.sql(
                        """
                        select count(*) from headcount h join organization o on o.id = h.organization_id
                         where h.status = 'PROPOSED' and o.status <> 'LIQUIDATED' and o.id <> :scope and %s
                        """
                                .formatted(part.organizations("o")))
                .param(Subtree.PARAMETER, part.parameter())
                .query(Integer.class)
                .single();
    }
}
