package org.unionregistry.member;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;

/** Nobody sees a pair by where a person used to be. */
@Component
class TwinUpkeep {
    private final TwinPairs pairs;
    private final JdbcClient jdbc;

    TwinUpkeep(TwinPairs pairs, JdbcClient jdbc) {
        this.pairs = pairs;
        this.jdbc = jdbc;
    }

    /** The next search finds them again where they are now. */
    @EventListener
    void on(MemberTransferred event) {
        pairs.forget(event.id());
    }

    @EventListener
    void on(MemberReceived event) {
        pairs.forget(event.id());
    }

    @EventListener
    void on(MemberReleased event) {
        pairs.forget(event.id());
    }

    /** A record that never was one is nobody's twin. */
    @EventListener
    void on(MembershipEnded event) {
        if (event.reason() == DepartureReason.ERRONEOUS_RECORD) {
            pairs.forget(event.id());
        }
    }

    /** Organisations went elsewhere, or people came onto their registers by the hundred. */
    void follow(List<OrganizationId> organizations) {
        follow("own", organizations);
        follow("other", organizations);
    }

    private void follow(String side, List<OrganizationId> organizations) {
        jdbc.sql(
                        """
                        update member_twin t
                        set %1$s_organization_id = m.organization_id, %1$s_region_id = m.region_id, %1$s_local_id = m.local_id
                        from member m
                        where m.id = t.%1$s_id and m.organization_id = any(:organizations)
                            and (t.%1$s_organization_id, t.%1$s_region_id, t.%1$s_local_id)
                                is distinct from (m.organization_id, m.region_id, m.local_id)
                        """
                                .formatted(side))
                .param("organizations", OrganizationId.values(organizations))
                .update();
    }
}
