package org.unionregistry.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unionregistry.shared.Refusal;

/**
 * What is collected and by when.
 *
 * @param form       key of the form
 * @param asOf       the report date: the year ends on the evening before
 * @param primaryDue by when primaries send theirs
 * @param localDue   by when local organisations have checked them
 */
public record CampaignDetails(String form, LocalDate asOf, LocalDate primaryDue, LocalDate localDue) {

    /** What is wrong with it, each at its field. */
    public List<Refusal> problems() {
        List<Refusal> problems = new ArrayList<>();
        if (primaryDue.isBefore(asOf)) {
            problems.add(new Refusal("statistics.campaign.due.early").at("primaryDue"));
        } else if (primaryDue.isAfter(asOf.plusYears(1))) {
            problems.add(new Refusal("statistics.campaign.due.far").at("primaryDue"));
        }
        if (localDue.isBefore(primaryDue)) {
            problems.add(new Refusal("statistics.campaign.due.order").at("localDue"));
        }
        return problems;
    }
}
