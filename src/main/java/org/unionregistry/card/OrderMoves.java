package org.unionregistry.card;

import jakarta.persistence.EntityManager;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberReceived;
import org.unionregistry.member.MemberTransferred;

/** An ordered card goes where its holder goes: whoever answers for the holder hands it over. */
@Component
class OrderMoves {
    private final EntityManager entities;
    private final JdbcClient jdbc;

    OrderMoves(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    @EventListener
    @Order
    void on(MemberTransferred event) {
        follow(event.id());
    }

    @EventListener
    @Order
    void on(MemberReceived event) {
        follow(event.id());
    }

    private void follow(MemberId member) {
        entities.flush();
        jdbc.sql(
                        """
                        update card_order r set organization_id = c.organization_id, region_id = c.region_id, local_id = c.local_id
                          from membership_card c
                         where r.member_id = :member and c.id = r.card_id and r.state in ('REQUESTED', 'APPROVED', 'PRINTED', 'RECEIVED', 'HANDED_OVER')
                        """)
                .param("member", member.value())
                .update();
    }
}
