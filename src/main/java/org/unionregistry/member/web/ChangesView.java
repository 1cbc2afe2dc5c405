package org.unionregistry.member.web;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unionregistry.member.Change;
import org.unionregistry.member.ChangePage;
import org.unionregistry.member.ChangeQueries;
import org.unionregistry.member.ChangeRow;
import org.unionregistry.member.WaterfallQueries;
import org.unionregistry.member.WaterfallTable;
import org.unionregistry.shared.ActorNames;

/** What the pages of a waterfall show. */
@Component
class ChangesView {
    private final WaterfallQueries waterfalls;
    private final ChangeQueries changes;
    private final ActorNames actors;

    ChangesView(WaterfallQueries waterfalls, ChangeQueries changes, ActorNames actors) {
        this.waterfalls = waterfalls;
        this.changes = changes;
        this.actors = actors;
    }

    String waterfall(ChangesAsked asked, Model model) {
        WaterfallTable table = waterfalls.between(asked.part(), asked.period());
        model.addAttribute("table", table);
        model.addAttribute("bars", WaterfallBars.of(table.total()));
        model.addAttribute("otherUrl", asked.question().other(asked.path()).toString());
        model.addAttribute("xlsxUrl", asked.question().at(asked.path() + ".xlsx").toString());
        return "member/changes";
    }

    /** The list behind a bar; its head repeats the number of the bar, which comes from the waterfall itself. */
    String list(ChangesAsked asked, Change change, Model model) {
        WaterfallTable table = waterfalls.between(asked.part(), asked.period());
        model.addAttribute("change", change);
        model.addAttribute("amount", table.total().of(change));
        if (change.isOrganizations()) {
            model.addAttribute("rows", changes.organizations(asked.part(), asked.period()).stream()
                    .filter(row -> row.came() == (change == Change.ORGANIZATIONS_IN))
                    .toList());
            return "member/changes-organizations";
        }
        ChangePage page = changes.page(asked.part(), asked.period(), change, asked.question().position());
        model.addAttribute("events", table.events(change));
        model.addAttribute("rows", page.rows());
        model.addAttribute("actors", actors.of(page.rows().stream()
                .map(ChangeRow::enteredBy)
                .filter(Objects::nonNull)
                .collect(Collectors.<UUID>toSet())));
        model.addAttribute("firstUrl", asked.question().position() == null ? null : asked.list(change));
        model.addAttribute("nextUrl", page.hasNext() ? asked.list(change) + "&after=" + page.last() : null);
        return "member/changes-list";
    }
}
