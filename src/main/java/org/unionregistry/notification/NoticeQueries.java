package org.unionregistry.notification;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionregistry.organization.Subtree;

/** Reads reminders: the inbox of an organisation, and what it has sent itself. */
@Component
public class NoticeQueries {
    /** Rows of one page. */
    public static final int SIZE = 50;

    private static final int FETCHED = 500;

    private static final String SELECT =
            """
            select n.id, n.organization_id, o.type in ('PRIMARY', 'PRIMARY_TERRITORIAL') as is_primary, n.kind, n.threshold, n.day,
                   n.entered, n.expected, n.sent_at, n.read_at, n.mail, o.short_name as name, s.short_name as sender, %s as after
              from notice n
              join organization o on o.id = n.organization_id
              join organization s on s.id = n.sender_id
            """;

    /** From the snapshots of the primaries that stood there: what was entered a week after, or on the last evening that is over. */
    private static final String AFTER =
            """
            (select sum(k.entered) filter (where k.as_of is not null) from completion_state k,
                    (select least(n.sent_on + 7, max(day)) as day from completion_snapshot) e
              where e.day > n.sent_on and k.valid_from <= e.day and k.valid_to > e.day
                and k.organization_id in (select p.id from organization p where p.id = n.organization_id or p.local_id = n.organization_id
                                             or p.region_id = n.organization_id))
            """;

    private static final String SENDER = "case when :country then (select c.id from organization c where c.type = 'CENTRE') else :scope end";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    NoticeQueries(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** To the organisation itself, the latest first. */
    public List<NoticeRow> inbox(Subtree reader) {
        return jdbc.sql(SELECT.formatted("cast(null as bigint)") + " where n.organization_id = :scope order by n.sent_at desc, n.id desc limit :most")
                .param(Subtree.PARAMETER, reader.parameter())
                .param("most", SIZE)
                .query(NoticeRow::read)
                .list();
    }

    public int unread(Subtree reader) {
        return jdbc.sql("select count(*) from notice where organization_id = :scope and read_at is null")
                .param(Subtree.PARAMETER, reader.parameter())
                .query(Integer.class)
                .single();
    }

    /** What the organisation has sent, the latest first, with what came of it; one row more than a page holds. */
    public List<NoticeRow> sent(@Nullable ReminderId only, @Nullable NoticeId after, Subtree reader) {
        String rule = only == null ? "" : " and n.reminder_id = :rule";
        String beyond = after == null ? "" : " and (n.sent_at, n.id) < ((select a.sent_at from notice a where a.id = :after), :after)";
        return log(rule + beyond + " order by n.sent_at desc, n.id desc limit :most", reader)
                .param("rule", only == null ? null : only.value())
                .param("after", after == null ? new UUID(0, 0) : after.value())
                .param("most", SIZE + 1)
                .query(NoticeRow::read)
                .list();
    }

    /** Mails of the organisation that did not arrive, or of which nobody knows. */
    public int failed(Subtree reader) {
        return jdbc.sql("select count(*) from notice n where n.mail in ('FAILED', 'UNCERTAIN') and n.sender_id = " + SENDER)
                .param(Subtree.PARAMETER, reader.parameter())
                .param("country", reader instanceof Subtree.Country)
                .query(Integer.class)
                .single();
    }

    /** All of it, for a file. */
    public void allSent(Subtree reader, Consumer<Stream<NoticeRow>> sheet) {
        transaction.executeWithoutResult(status -> {
            try (Stream<NoticeRow> rows = log(" order by n.sent_at desc, n.id desc", reader)
                    .withFetchSize(FETCHED)
                    .query(NoticeRow::read)
                    .stream()) {
                sheet.accept(rows);
            }
        });
    }

    private JdbcClient.StatementSpec log(String rest, Subtree reader) {
        return jdbc.sql(SELECT.formatted(AFTER) + " where n.sender_id = " + SENDER + rest)
                .param(Subtree.PARAMETER, reader.parameter())
                .param("country", reader instanceof Subtree.Country);
    }
}
