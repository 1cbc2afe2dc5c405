package org.unionregistry.card;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.member.Home;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberReceived;
import org.unionregistry.member.MemberTransferred;
import org.unionregistry.member.MembershipEnded;

/** Orders follow what becomes of cards and of their holders. */
@Component
class OrderUpkeep {
    private static final String OF_MEMBER = "member_id = :id";

    private final JdbcClient jdbc;

    OrderUpkeep(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(MembershipEnded event) {
        end(event.id());
    }

    /** The card of an order is not good any more: what was not printed yet is not wanted, what was is annulled. */
    void end(MemberId member) {
        end(OF_MEMBER, member.value());
    }

    /** The same of everybody who left the register with a closed organisation. */
    void endOfMove(UUID event) {
        end("member_id in (select v.member_id from member_move v where v.event_id = :id and v.to_id is null)", event);
    }

    private void end(String whose, UUID id) {
        jdbc.sql("update card_order set state = 'WITHDRAWN', batch_id = null where state in ('REQUESTED', 'APPROVED', 'IN_BATCH') and " + whose).param("id", id).update();
        jdbc.sql("update card_order set state = 'ANNULLED' where state in ('PRINTED', 'RECEIVED') and " + whose).param("id", id).update();
    }

    @EventListener
    void on(MemberTransferred event) {
        follow(event.id(), event.to());
    }

    @EventListener
    void on(MemberReceived event) {
        follow(event.id(), event.by());
    }

    /** Whoever answers for the holder hands the card over; a batch of another organisation is left. */
    private void follow(MemberId member, Home home) {
        jdbc.sql("update card_order set state = 'APPROVED', batch_id = null where state = 'IN_BATCH' and " + OF_MEMBER).param("id", member.value()).update();
        jdbc.sql("update card_order set organization_id = :organization, region_id = :region, local_id = :local where state not in ('WITHDRAWN', 'SPOILT', 'ANNULLED') and " + OF_MEMBER)
                .param("id", member.value())
                .param("organization", home.organization().value())
                .param("region", home.region().value())
                .param("local", home.local() == null ? null : home.local().value())
                .update();
    }

    /** Whoever is still on a register after a reorganisation, or its taking back, keeps the order: it goes where the card went. */
    void followMove(UUID event) {
        jdbc.sql(
                        """
                        update card_order r set organization_id = c.organization_id, region_id = c.region_id, local_id = c.local_id
                          from membership_card c join member_move v on v.member_id = c.member_id
                         where v.event_id = :event and r.card_id = c.id and r.organization_id <> c.organization_id
                        """)
                .param("event", event)
                .update();
    }
}
