package org.unionregistry.member;

import java.time.YearMonth;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;

/** How many pay in which month; a later word of the bookkeeping replaces an earlier one. */
@Component
class PayersCounts {
    private final JdbcClient jdbc;
    private final Stamps stamps;

    PayersCounts(JdbcClient jdbc, Stamps stamps) {
        this.jdbc = jdbc;
        this.stamps = stamps;
    }

    void keep(OrganizationId organization, YearMonth month, int payers, String source) {
        Stamp stamp = stamps.on(organization);
        jdbc.sql(
                        """
                        insert into payers_count (organization_id, month, payers, source, counted_at, counted_by)
                        values (:organization, :month, :payers, :source, :now, :by)
                        on conflict (organization_id, month) do update set payers = excluded.payers, source = excluded.source,
                            counted_at = excluded.counted_at, counted_by = excluded.counted_by
                        """)
                .param("organization", organization.value())
                .param("month", month.atDay(1))
                .param("payers", payers)
                .param("source", source)
                .param("now", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by())
                .update();
    }
}
