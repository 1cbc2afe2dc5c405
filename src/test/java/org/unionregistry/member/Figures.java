package org.unionregistry.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionregistry.organization.HeadcountConfirmed;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Recount;

/** Reads the counts of an organisation for tests, from the counters and, by the definitions, from the journal. */
@Component
class Figures {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<Recount> recounts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Figures(JdbcClient jdbc, Clock clock, List<Recount> recounts, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.recounts = recounts;
        this.events = events;
        this.transaction = transaction;
    }

    Row of(OrganizationId organization) {
        return jdbc.sql(
                        """
                        select m.on_register, m.complete, m.arrivals, m.departures, coalesce(c.holders, 0), m.began_on
                        from member_counter m left join card_counter c using (organization_id) where organization_id = :id
                        """)
                .param("id", organization.value())
                .query((row, number) -> new Row(
                        row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getObject(6, LocalDate.class)))
                .optional()
                .orElse(new Row(0, 0, 0, 0, 0, null));
    }

    List<Recount.Difference> differences() {
        return recounts.stream().flatMap(recount -> recount.differences().stream()).toList();
    }

    /** Completion as of a day: what happened and was entered up to its end. */
    int completion(OrganizationId organization, LocalDate day) {
        return sum("register_delta", organization, day, "and entered_at < :end");
    }

    int complete(OrganizationId organization, LocalDate day) {
        return sum("complete_delta", organization, day, "and entered_at < :end");
    }

    /** Membership as of a day: what happened up to it, whenever it was entered. */
    int membership(OrganizationId organization, LocalDate day) {
        return sum("register_delta", organization, day, "and :end is not null");
    }

    private int sum(String delta, OrganizationId organization, LocalDate day, String condition) {
        return jdbc.sql("select coalesce(sum(%s), 0) from membership_event where organization_id = :id and day <= :day %s"
                        .formatted(delta, condition))
                .param("id", organization.value())
                .param("day", day)
                .param("end", day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .query(Integer.class)
                .single();
    }

    List<Integer> delays(OrganizationId organization) {
        return jdbc.sql("select delay_days from membership_event where organization_id = :id and delay_days is not null order by id")
                .param("id", organization.value())
                .query(Integer.class)
                .list();
    }

    /** A confirmed headcount, told to everybody as the headcounts' own service does. */
    void headcount(OrganizationId organization, LocalDate asOf, int members) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update headcount set current = false where organization_id = :id and current").param("id", organization.value()).update();
            jdbc.sql(
                            """
                            insert into headcount (id, organization_id, region_id, local_id, as_of, source, workers, students,
                                members, status, current, created_at, changed_at, decided_at)
                            select :key, o.id, o.region_id, o.local_id, :asOf, 'REPORT', :members, 0, :members, 'CONFIRMED', true,
                                now(), now(), now()
                            from organization o where o.id = :id
                            """)
                    .param("key", UUID.randomUUID())
                    .param("id", organization.value())
                    .param("asOf", asOf)
                    .param("members", members)
                    .update();
            events.publishEvent(new HeadcountConfirmed(organization, asOf, members));
        });
    }

    /** The organisation has kept its register since that day. */
    void began(OrganizationId organization, LocalDate day) {
        jdbc.sql(
                        """
                        insert into member_counter (organization_id, region_id, local_id, began_on)
                        select id, region_id, local_id, :day from organization where id = :id
                        on conflict (organization_id) do update set began_on = :day
                        """)
                .param("id", organization.value())
                .param("day", day)
                .update();
    }

    record Row(int onRegister, int complete, int arrivals, int departures, int holders, @Nullable LocalDate beganOn) {}
}
