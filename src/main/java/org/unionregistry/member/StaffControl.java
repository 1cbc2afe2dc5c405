package org.unionregistry.member;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.AuditedEvent;
import org.unionregistry.shared.NotFound;

/**
 * The paid staff of union organisations against the register and against dues, one row for each position. Of a holder
 * outside the reader's part only the organisation is told.
 */
@Component
public class StaffControl {
    /** A mark of this month or of one of so many before it is enough: lists come after a month is over. */
    public static final int MONTHS = 3;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffControl(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody in the part who holds a position today; exceptions first. */
    public StaffTable of(Subtree subtree) {
        return new StaffTable(read("p.since <= :today and (p.until is null or p.until >= :today)", null, subtree));
    }

    /** Of one organisation, with those who gave their positions up. */
    public List<StaffRow> history(OrganizationId organization, Subtree subtree) {
        return read("p.organization_id = :one", organization.value(), subtree);
    }

    /** One position; 404 outside the part. */
    public StaffRow require(StaffPositionId id, Subtree subtree) {
        return read("p.id = :one", id.value(), subtree).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<StaffRow> read(String condition, @Nullable UUID one, Subtree subtree) {
        LocalDate today = LocalDate.now(clock);
        String part = subtree.showsPeople() ? subtree.organizations("o") : subtree.people("o");
        List<StaffRow> rows = jdbc.sql(StaffSql.SELECT.formatted(subtree.people("m"), condition, part))
                .param("today", today)
                .param("from", YearMonth.from(today).minusMonths(MONTHS).atDay(1))
                .param("one", one)
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(StaffRow::read)
                .list();
        UUID place = one == null && !(subtree instanceof Subtree.Country) ? subtree.parameter() : null;
        events.publishEvent(new AuditedEvent("staff.read", "organization", null, place, null, null, Map.of("rows", rows.size())));
        return rows;
    }
}
