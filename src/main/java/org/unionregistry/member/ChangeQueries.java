package org.unionregistry.member;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/** The lists behind the bars of the waterfall. */
@Component
public class ChangeQueries {
    private static final int FETCHED = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ChangeQueries(JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
    }

    /** @param after id of the event the page begins behind, none for the first page */
    public ChangePage page(Subtree part, Period period, Change change, @Nullable UUID after) {
        String beyond = after == null ? "true" : "(k.day, k.id) > ((select a.day from membership_event a where a.id = :after), :after)";
        Map<String, Object> parameters = WaterfallQueries.parameters(part, period);
        if (after != null) {
            parameters.put("after", after);
        }
        parameters.put("limit", ChangePage.SIZE + 1);
        ChangePage page = ChangePage.of(jdbc.sql(WaterfallSql.events(part, period, quoted(change), beyond, "limit :limit"))
                .params(parameters)
                .query(ChangeRow::read)
                .list());
        events.publishEvent(audited("member.changes", part, period, Map.of("change", change.name(), "rows", page.rows().size())));
        return page;
    }

    /** All events of the period, whatever they are, for a file; the trace is committed before the first row leaves. */
    public void rows(Subtree part, Period period, Consumer<Stream<ChangeRow>> sheet) {
        String all = Stream.of(Change.values()).map(ChangeQueries::quoted).reduce((one, other) -> one + ", " + other).orElseThrow();
        transaction.executeWithoutResult(status -> events.publishEvent(audited("member.changes.export", part, period, Map.of())));
        transaction.executeWithoutResult(status -> {
            try (Stream<ChangeRow> rows = jdbc.sql(WaterfallSql.events(part, period, all, "true", ""))
                    .withFetchSize(FETCHED)
                    .params(WaterfallQueries.parameters(part, period))
                    .query(ChangeRow::read)
                    .stream()) {
                sheet.accept(rows);
            }
        });
    }

    /** Organisations that came or left, with the people they brought or took along. */
    public List<MovedRow> organizations(Subtree part, Period period) {
        return jdbc.sql(WaterfallSql.organizations(part, period))
                .params(WaterfallQueries.parameters(part, period))
                .query((row, number) -> new MovedRow(
                        new OrganizationId(row.getObject("id", UUID.class)),
                        row.getString("short_name"),
                        row.getBoolean("closed"),
                        row.getInt("amount")))
                .list();
    }

    private static String quoted(Change change) {
        return "'" + change.name() + "'";
    }

    private static Object audited(String action, Subtree part, Period period, Map<String, Object> more) {
        Map<String, Object> detail = new HashMap<>(more);
        detail.put("from", period.from().toString());
        detail.put("to", period.to().toString());
        detail.put("by", period.axis().name());
        return Audited.of(action, part, detail);
    }
}
