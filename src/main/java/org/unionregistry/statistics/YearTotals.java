package org.unionregistry.statistics;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;

/** Totals of a form over the years, as far as they were collected here. */
@Component
public class YearTotals {
    private static final int MOST = 10;

    private final CampaignQueries campaigns;
    private final AcceptedReports accepted;
    private final FormTemplates templates;

    YearTotals(CampaignQueries campaigns, AcceptedReports accepted, FormTemplates templates) {
        this.campaigns = campaigns;
        this.accepted = accepted;
        this.templates = templates;
    }

    /** The last ten at most, the earliest first; only years in which something was accepted. */
    public List<YearTotal> until(CampaignRow last, Subtree reader) {
        String code = templates.require(last.form()).code();
        return campaigns.all(reader).stream()
                .filter(one -> one.organization().equals(last.organization()) && !one.asOf().isAfter(last.asOf()))
                .filter(one -> templates.require(one.form()).code().equals(code))
                .limit(MOST)
                .map(one -> new YearTotal(one.asOf(), accepted.sums(one, reader)))
                .filter(year -> !year.values().byCell().isEmpty())
                .sorted(Comparator.comparing(YearTotal::asOf))
                .toList();
    }
}
