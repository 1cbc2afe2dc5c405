package org.unionregistry.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.AuditedEvent;
import org.unionregistry.shared.NotFound;

/** Reads transfers with two sides, for both of them and for everybody above either; what is read leaves its trace. */
@Component
public class TransferQueries {
    /** Days for which a refusal is told on the first page. */
    public static final int TOLD = 14;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TransferQueries(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    public TransferPage page(TransferList list, TransferPosition position, Subtree part) {
        TransferId anchor = position.anchor();
        JdbcClient.StatementSpec statement = statement(TransferSql.page(list, position, part), part).param("limit", TransferPage.SIZE + 1);
        if (anchor != null) {
            statement = statement.param("anchor", anchor.value());
        }
        TransferPage page = TransferPage.of(statement.query(TransferRow::read).list(), position);
        audit("member.transfers", null, part, Map.of("list", list.name(), "rows", page.rows().size()));
        return page;
    }

    /** 404 for whoever sees neither side. */
    public TransferRow require(TransferId id, Subtree part) {
        TransferRow row = statement(TransferSql.one(part), part)
                .param("id", id.value())
                .query(TransferRow::read)
                .optional()
                .orElseThrow(NotFound::new);
        audit("member.transfer.read", row.member(), part, Map.of("transfer", id.toString()));
        return row;
    }

    /** The way somebody is on, if they are in transit. */
    public Optional<TransferRow> of(MemberId member, Subtree part) {
        return statement(TransferSql.ofMember(part), part)
                .param("member", member.value())
                .query(TransferRow::read)
                .optional();
    }

    /** Counts only: nobody's data are read. */
    public TransferFacts waiting(Subtree part) {
        LocalDate today = LocalDate.now(clock);
        return statement(TransferSql.waiting(part), part)
                .param("since", today.minusDays(TOLD).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .query(TransferFacts.class)
                .single();
    }

    private JdbcClient.StatementSpec statement(String sql, Subtree part) {
        return jdbc.sql(sql).param(Subtree.PARAMETER, part.parameter()).param("today", LocalDate.now(clock));
    }

    private void audit(String action, @Nullable MemberId member, Subtree part, Map<String, Object> detail) {
        UUID place = part instanceof Subtree.Country ? null : part.parameter();
        events.publishEvent(new AuditedEvent(
                action, member == null ? "organization" : "member", member == null ? null : member.value(), place, null, null, detail));
    }
}
