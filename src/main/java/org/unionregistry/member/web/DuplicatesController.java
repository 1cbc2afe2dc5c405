package org.unionregistry.member.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionregistry.member.TwinCounts;
import org.unionregistry.member.TwinPage;
import org.unionregistry.member.TwinQueries;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;

/** Records of the user's part that look like one person, the certain ones first. */
@Controller
@Requires(Permission.MEMBER_MERGE)
class DuplicatesController {
    private final TwinQueries twins;
    private final TwinCounts counts;

    DuplicatesController(TwinQueries twins, TwinCounts counts) {
        this.twins = twins;
        this.counts = counts;
    }

    @GetMapping("/members/duplicates")
    String page(@RequestParam(required = false) @Nullable String after, Subtree subtree, Model model) {
        TwinPage page = twins.page(after, subtree);
        model.addAttribute("rows", page.rows());
        model.addAttribute("count", counts.count(subtree));
        model.addAttribute("searched", counts.searched(subtree).orElse(null));
        model.addAttribute("first", after == null ? null : "/members/duplicates");
        model.addAttribute("next", page.next() == null ? null : "/members/duplicates?after=" + page.next());
        return "member/duplicates";
    }
}
