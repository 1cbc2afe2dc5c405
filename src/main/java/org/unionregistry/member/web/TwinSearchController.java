package org.unionregistry.member.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.TwinCounts;
import org.unionregistry.member.TwinSearch;
import org.unionregistry.member.TwinSearched;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Flash;

/** Compares the user's region at once, for those who do not want to wait for the next time. */
@Controller
@Requires(Permission.MEMBER_MERGE)
class TwinSearchController {
    private final TwinCounts counts;
    private final TwinSearch search;

    TwinSearchController(TwinCounts counts, TwinSearch search) {
        this.counts = counts;
        this.search = search;
    }

    @PostMapping("/members/duplicates/search")
    String search(Subtree subtree, RedirectAttributes redirect) {
        TwinSearched part = counts.searched(subtree).orElseThrow(NotFound::new);
        redirect.addFlashAttribute(
                "flash", search.run(part.region()) ? Flash.done("member.twins.searched") : Flash.info("member.twins.searching"));
        return "redirect:/members/duplicates";
    }
}
