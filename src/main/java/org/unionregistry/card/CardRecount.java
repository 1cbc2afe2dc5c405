package org.unionregistry.card;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.Recount;

/** The life of cards against the numbers of holders, and both against the cards themselves. */
@Component
class CardRecount implements Recount {
    private final JdbcClient jdbc;

    CardRecount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Difference> differences() {
        return jdbc.sql(
                        """
                        with life as (
                            select organization_id, sum(holder_delta) as holders from card_event group by organization_id),
                        cards as (
                            select c.organization_id, count(*) as holders from membership_card c join member m on m.id = c.member_id
                            where c.status = 'ACTIVE' and m.status <> 'IN_TRANSIT' group by c.organization_id)
                        select organization_id, v.counter, v.counted, v.kept
                        from (select organization_id from life union select organization_id from cards
                              union select organization_id from card_counter) o
                        left join life l using (organization_id)
                        left join cards a using (organization_id)
                        left join card_counter c using (organization_id)
                        cross join lateral (values
                            ('holders', coalesce(l.holders, 0), coalesce(c.holders, 0)),
                            ('active cards', coalesce(a.holders, 0), coalesce(c.holders, 0))) v (counter, counted, kept)
                        where v.counted <> v.kept
                        order by organization_id, v.counter
                        """)
                .query((row, number) -> new Difference(
                        row.getObject("organization_id", UUID.class),
                        row.getString("counter"),
                        row.getLong("counted"),
                        row.getLong("kept")))
                .list();
    }
}
