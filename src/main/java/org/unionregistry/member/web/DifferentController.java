package org.unionregistry.member.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.unionregistry.member.DifferentQueries;
import org.unionregistry.member.DifferentRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.ActorNames;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;

/** Pairs that were said to be two people, each with the way back. */
@Controller
@Requires(Permission.MEMBER_MERGE)
class DifferentController {
    private final DifferentQueries queries;
    private final ActorNames actors;

    DifferentController(DifferentQueries queries, ActorNames actors) {
        this.queries = queries;
        this.actors = actors;
    }

    @GetMapping("/members/duplicates/different")
    String page(Subtree subtree, Model model) {
        List<DifferentRow> rows = queries.latest(subtree);
        model.addAttribute("rows", rows);
        model.addAttribute("most", DifferentQueries.MOST);
        model.addAttribute(
                "actors",
                actors.of(rows.stream().map(DifferentRow::by).filter(Objects::nonNull).collect(Collectors.<UUID>toSet())));
        return "member/different";
    }
}
