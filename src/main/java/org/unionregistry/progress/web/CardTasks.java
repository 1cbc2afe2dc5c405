package org.unionregistry.progress.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Confirmation;
import org.unionregistry.organization.ConfirmationQueries;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.web.Permits;
import org.unionregistry.shared.web.Show;

/** The yearly look at one's own card, and at those who have not taken it. */
@Component
class CardTasks {
    private final ConfirmationQueries queries;
    private final Show show;

    CardTasks(ConfirmationQueries queries, Show show) {
        this.queries = queries;
        this.show = show;
    }

    List<HomeTask> of(Subtree reader) {
        List<HomeTask> tasks = new ArrayList<>();
        boolean below = reader instanceof Subtree.Local || reader instanceof Subtree.Region;
        if (reader instanceof Subtree.Primary || reader instanceof Subtree.Local) {
            Confirmation own = queries.of(new OrganizationId(reader.parameter()), reader);
            if (own.due()) {
                String key = own.confirmedOn() == null ? "cardNew" : "card";
                String address = "/organizations/" + own.organization() + "/card";
                HomeTasks.add(tasks, HomeTask.of(key, 1, show.date(own.confirmedOn()), HomeTask.button(Permission.HEADCOUNT_ENTER, "card", address)));
            }
        }
        if (below && Permits.may(Permission.HEADCOUNT_CONFIRM)) {
            int due = queries.countDue(reader);
            if (due > 0) {
                HomeTasks.add(tasks, HomeTask.of("cards", due, null, HomeTask.button(Permission.HEADCOUNT_CONFIRM, "cards", "/unconfirmed-cards")));
            }
        }
        return tasks;
    }
}
