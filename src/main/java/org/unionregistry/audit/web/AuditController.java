package org.unionregistry.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.unionregistry.audit.ActionKind;
import org.unionregistry.audit.AuditFilter;
import org.unionregistry.audit.AuditQueries;
import org.unionregistry.audit.AuditRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.ActorNames;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;

/** Who did what in one's part of the tree. */
@Controller
@Requires(Permission.AUDIT_VIEW)
class AuditController {
    private static final int PAGE = 50;
    private final AuditQueries trail;
    private final ActorNames names;

    AuditController(AuditQueries trail, ActorNames names) {
        this.trail = trail;
        this.names = names;
    }

    @GetMapping("/audit")
    String page(Subtree subtree, AuditSearch search, Model model, HttpServletResponse response) {
        AuditFilter filter;
        try {
            filter = search.filter();
        } catch (Refusal unreadable) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("unreadable", unreadable);
            filter = search.withoutDay().filter();
        }
        List<AuditRow> found = trail.list(subtree, filter, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<AuditRow> rows = more ? found.subList(0, PAGE) : found;
        model.addAttribute("rows", rows);
        model.addAttribute("names", names(rows, filter));
        model.addAttribute("next", more ? search.next(rows.get(PAGE - 1)) : null);
        model.addAttribute("first", search.after() == null ? null : search.first());
        model.addAttribute("search", search);
        model.addAttribute("kinds", ActionKind.values());
        return "audit/trail";
    }

    private Map<UUID, String> names(List<AuditRow> rows, AuditFilter filter) {
        Stream<UUID> accounts = rows.stream()
                .flatMap(row -> Stream.of(row.actorId(), "account".equals(row.subjectType()) ? row.subjectId() : null));
        return names.of(Stream.concat(accounts, Stream.ofNullable(filter.actor()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }
}
