package org.unionregistry.card;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;

/** Reads orders of plastic cards in the reader's part. */
@Component
public class OrderQueries {
    /** More of a state are dealt with in several goes. */
    public static final int MOST = 500;

    /** What keeps a card from being printed; {@code b} is its batch, where it is in one. */
    static final String DEFECT =
            """
            case when m.status <> 'ON_REGISTER' then 'LEFT' when c.status <> 'ACTIVE' then 'BLOCKED' when m.consent_state <> 'RECORDED' then 'CONSENT'
                 when b.with_photo and not exists (select from card_photo p where p.member_id = m.id) then 'PHOTO' end""";

    static final String ORDERS =
            """
            select r.id, r.member_id, m.last_name, m.first_name, m.middle_name, r.organization_id, o.short_name, c.number, r.state, r.reason, r.requested_at,
                   %s as defect
              from card_order r
              join membership_card c on c.id = r.card_id
              join member m on m.id = r.member_id
              join organization o on o.id = r.organization_id
              left join card_batch b on b.id = r.batch_id
             where """
                    .formatted(DEFECT);

    private final JdbcClient jdbc;

    OrderQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a state, school by school by name. */
    public List<OrderRow> of(OrderState state, Subtree reader) {
        return jdbc.sql(ORDERS + " r.state = :state and " + reader.people("r") + " order by o.name_key, o.id, m.name_key, r.id limit " + MOST)
                .param("state", state.name())
                .param(Subtree.PARAMETER, reader.parameter())
                .query(OrderRow::read)
                .list();
    }

    /** How many of each state wait for somebody. */
    public Map<OrderState, Integer> counts(Subtree reader) {
        Map<OrderState, Integer> counts = new EnumMap<>(OrderState.class);
        jdbc.sql("select r.state, count(*) as orders from card_order r where r.state not in ('HANDED_OVER', 'WITHDRAWN', 'SPOILT', 'ANNULLED') and "
                        + reader.people("r") + " group by 1")
                .param(Subtree.PARAMETER, reader.parameter())
                .query(row -> {
                    counts.put(OrderState.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** Of a batch, school by school by name. */
    List<OrderRow> of(UUID batch, Collection<OrderState> states) {
        return jdbc.sql(ORDERS + " r.batch_id = :batch and r.state = any(:states) order by o.name_key, o.id, m.name_key, r.id")
                .param("batch", batch)
                .param("states", states.stream().map(OrderState::name).toArray(String[]::new))
                .query(OrderRow::read)
                .list();
    }
}
