package org.unionregistry.progress;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Measure;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.ReorganizationPart;
import org.unionregistry.organization.Reorganizing;
import org.unionregistry.organization.Subtree;

/** The rows of the completion table on either side, before and after. */
@Component
@Order(4)
class ReorganizedCompletion implements ReorganizationPart {
    private final CompletionTables tables;

    ReorganizedCompletion(CompletionTables tables) {
        this.tables = tables;
    }

    @Override
    public List<Measure> measure(Reorganizing change) {
        List<Measure> measures = new ArrayList<>();
        for (OrganizationRow side : change.sides()) {
            CompletionScope scope = CompletionScope.below(side, new Subtree.Country());
            Figures figures = tables.table(scope, change.day()).totals();
            measures.add(new Measure(side.id(), "progress.expected", figures.isMeasured() ? String.valueOf(figures.expected()) : null));
            measures.add(new Measure(side.id(), "progress.completion", figures.isMeasured() ? figures.completion().text() : null));
        }
        return measures;
    }
}
