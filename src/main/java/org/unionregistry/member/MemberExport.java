package org.unionregistry.member;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionregistry.organization.Subtree;

/** Streams a list of people, however long, to a file. */
@Component
public class MemberExport {
    private static final int FETCHED = 500;

    private final JdbcClient jdbc;
    private final MemberSearch search;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    MemberExport(JdbcClient jdbc, MemberSearch search, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.search = search;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * Hands over the rows in the order of the list. The trace is committed before the first row leaves: a download
     * broken off half way has given its rows away all the same.
     */
    public void rows(MemberFilter filter, Consumer<Stream<SheetRow>> sheet) {
        transaction.executeWithoutResult(status -> events.publishEvent(Audited.part("member.export", filter, -1)));
        transaction.executeWithoutResult(status -> {
            try (Stream<SheetRow> rows = statement(filter).query(SheetRow::read).stream()) {
                sheet.accept(rows);
            }
        });
    }

    private JdbcClient.StatementSpec statement(MemberFilter filter) {
        Match match = search.match(filter);
        return jdbc.sql(
                        """
                        select %s from member m join organization o on o.id = m.organization_id
                        left join consent c on c.member_id = m.id and c.withdrawn_on is null
                        where %s and %s order by m.name_key, m.id
                        """
                                .formatted(SheetRow.COLUMNS, filter.condition(), match.all()))
                .withFetchSize(FETCHED)
                .param(Subtree.PARAMETER, filter.part().parameter())
                .params(match.parameters());
    }
}
