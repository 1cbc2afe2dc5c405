package org.unionregistry.access;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.ChairRecorded;

/** A chair who was elected again goes on with the same name and password. */
@Component
class ElectedAgain {
    private final JdbcClient jdbc;

    ElectedAgain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void carryOver(ChairRecorded recorded) {
        if (recorded.endedMandate() == null || !recorded.reelected()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into account_mandate (account_id, mandate_id)
                        select account_id, :next from account_mandate where mandate_id = :ended
                        """)
                .param("next", recorded.newMandate().value())
                .param("ended", recorded.endedMandate().value())
                .update();
    }
}
