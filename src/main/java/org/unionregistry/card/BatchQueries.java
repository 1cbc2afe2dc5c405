package org.unionregistry.card;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** Reads the batches of a region, with their books. */
@Component
public class BatchQueries {
    private static final String BATCHES =
            """
            select b.id, b.version, b.number, l.short_name as local_name, b.price, b.payer, b.with_photo, b.sent_at, b.printed_at, k.sha256, n.*
              from card_batch b
              left join organization l on l.id = b.local_id
              left join card_package k on k.batch_id = b.id
             cross join lateral (
                   select count(*) as asked, count(*) filter (where r.state = 'SPOILT') as spoilt,
                          count(*) filter (where r.state in ('PRINTED', 'RECEIVED')) as stock, count(*) filter (where r.state = 'RECEIVED') as received,
                          count(*) filter (where r.state = 'HANDED_OVER') as handed, count(*) filter (where r.state = 'ANNULLED') as annulled,
                          count(*) filter (where r.state = 'IN_BATCH' and (%s) is not null) as failing
                     from card_order r join membership_card c on c.id = r.card_id join member m on m.id = r.member_id
                    where r.batch_id = b.id) n
             where b.region_id = :scope
            """
                    .formatted(OrderQueries.DEFECT);

    private final JdbcClient jdbc;
    private final OrderQueries orders;

    BatchQueries(JdbcClient jdbc, OrderQueries orders) {
        this.jdbc = jdbc;
        this.orders = orders;
    }

    /** The latest first; only a region has any. */
    public List<BatchRow> all(Subtree reader) {
        return jdbc.sql(BATCHES + " order by b.number desc limit 100").param(Subtree.PARAMETER, reader.parameter()).query(BatchRow::read).list();
    }

    public BatchRow require(UUID id, Subtree reader) {
        return jdbc.sql(BATCHES + " and b.id = :id")
                .param("id", id)
                .param(Subtree.PARAMETER, reader.parameter())
                .query(BatchRow::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Orders that cannot be printed as things stand, of a batch already found. */
    public List<OrderRow> failing(BatchRow batch) {
        return orders.of(batch.id(), EnumSet.of(OrderState.IN_BATCH)).stream().filter(order -> order.defect() != null).toList();
    }

    /** Cards to be handed over, school by school by name, of a batch already found. */
    public List<OrderRow> toHandOver(BatchRow batch) {
        return orders.of(batch.id(), EnumSet.of(OrderState.PRINTED, OrderState.RECEIVED, OrderState.HANDED_OVER));
    }

    /** What was sent, of a batch already found. */
    public byte[] sent(BatchRow batch) {
        return jdbc.sql("select content from card_package where batch_id = :id")
                .param("id", batch.id())
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** How many orders are agreed to and wait for a batch. */
    public int waiting(Subtree reader) {
        return jdbc.sql("select count(*) from card_order r where r.state = 'APPROVED' and " + reader.people("r"))
                .param(Subtree.PARAMETER, reader.parameter())
                .query(Integer.class)
                .single();
    }
}
