package org.unionregistry.statistics;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.member.ReportedPeriods;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.RussianDates;

/** Accepted reports of a primary that count what happened by a day. */
@Component
class AcceptedPeriods implements ReportedPeriods {
    private final JdbcClient jdbc;
    private final FormTemplates templates;

    AcceptedPeriods(JdbcClient jdbc, FormTemplates templates) {
        this.jdbc = jdbc;
        this.templates = templates;
    }

    @Override
    public Optional<String> reported(OrganizationId organization, LocalDate day) {
        return jdbc.sql(
                        """
                        select c.form, c.as_of from form_report r join report_campaign c on c.id = r.campaign_id
                         where r.organization_id = :organization and r.state = 'ACCEPTED' and c.as_of > :day
                         order by c.as_of desc, c.form
                        """)
                .param("organization", organization.value())
                .param("day", day)
                .query((row, number) -> new Reported(row.getString("form"), row.getObject("as_of", LocalDate.class)))
                .list()
                .stream()
                .filter(one -> templates.require(one.form()).isDerived())
                .findFirst()
                .map(one -> templates.require(one.form()).title() + ", " + RussianDates.text(one.asOf()));
    }

    private record Reported(String form, LocalDate asOf) {}
}
