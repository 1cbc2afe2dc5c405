package org.unionregistry.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.NotFound;

/** Reads whose card is confirmed and whose is not. */
@Component
public class ConfirmationQueries {
    private static final String COLUMNS =
            "select o.id, o.code, o.short_name, o.confirmed_on, o.confirmed_by, o.card_remark from organization o where ";
    private static final String DUE =
            "o.status <> 'LIQUIDATED' and o.type <> 'CENTRE' and o.id <> :scope and (o.confirmed_on is null or o.confirmed_on <= :before) and ";

    private final JdbcClient jdbc;
    private final ConfirmationProperties settings;
    private final Clock clock;

    ConfirmationQueries(JdbcClient jdbc, ConfirmationProperties settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    public Confirmation of(OrganizationId id, Subtree subtree) {
        return select("o.id = :id and " + subtree.organizations("o"), subtree)
                .param("id", id.value())
                .query((row, number) -> Confirmation.read(row, before()))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Those below the reader that have not confirmed, by name; one row more than a page holds. */
    public List<Confirmation> due(@Nullable OrganizationId after, int rows, Subtree subtree) {
        String from = after == null
                ? "true"
                : "(o.name_key, o.id) > (select k.name_key, k.id from organization k where k.id = :after)";
        return select(DUE + subtree.organizations("o") + " and " + from + " order by o.name_key, o.id limit :rows", subtree)
                .param("before", before())
                .param("after", after == null ? null : after.value())
                .param("rows", rows)
                .query((row, number) -> Confirmation.read(row, before()))
                .list();
    }

    /** How many of them there are. */
    public int countDue(Subtree subtree) {
        return jdbc.sql("select count(*) from organization o where " + DUE + subtree.organizations("o"))
                .param(Subtree.PARAMETER, subtree.parameter())
                .param("before", before())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec select(String where, Subtree subtree) {
        return jdbc.sql(COLUMNS + where).param(Subtree.PARAMETER, subtree.parameter());
    }

    private LocalDate before() {
        return settings.dueBefore(LocalDate.now(clock));
    }
}
