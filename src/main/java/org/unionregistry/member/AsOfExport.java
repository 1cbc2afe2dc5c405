package org.unionregistry.member;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Streams a list of a past day to a file: the rows of its pages, all of them. */
@Component
public class AsOfExport {
    private static final int FETCHED = 500;

    private final JdbcClient jdbc;
    private final AsOfQueries queries;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    AsOfExport(JdbcClient jdbc, AsOfQueries queries, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.transaction = transaction;
        this.events = events;
    }

    /** The trace is committed before the first row leaves. */
    public void rows(AsOfList list, Consumer<Stream<AsOfRow>> sheet) {
        transaction.executeWithoutResult(status -> events.publishEvent(Audited.asOf("member.asOf.export", list, queries.count(list))));
        transaction.executeWithoutResult(status -> {
            try (Stream<AsOfRow> rows = jdbc.sql(AsOfSql.rows(list, true, list.match().sql(), false, ""))
                    .withFetchSize(FETCHED)
                    .params(AsOfQueries.parameters(list))
                    .query(AsOfRow::read)
                    .stream()) {
                sheet.accept(rows);
            }
        });
    }
}
