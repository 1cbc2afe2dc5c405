package org.unionregistry.member.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.member.JournalQueries;
import org.unionregistry.member.JournalRow;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberRecord;
import org.unionregistry.member.MemberStatus;
import org.unionregistry.member.MembershipEventType;
import org.unionregistry.member.MergeTrace;
import org.unionregistry.member.MergeTraces;
import org.unionregistry.member.RecordQueries;
import org.unionregistry.member.TransferQueries;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.ActorNames;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;

/** The page of one person: what is known, what has happened, what can be done. */
@Controller
@Requires(Permission.MEMBER_VIEW)
class MemberController {
    private final RecordQueries records;
    private final JournalQueries journal;
    private final MergeTraces merges;
    private final OrganizationQueries organizations;
    private final ActorNames actors;
    private final FormPages pages;
    private final TransferQueries transfers;
    private final Clock clock;

    MemberController(
            RecordQueries records, JournalQueries journal, MergeTraces merges, OrganizationQueries organizations, ActorNames actors,
            FormPages pages, TransferQueries transfers, Clock clock) {
        this.records = records;
        this.journal = journal;
        this.merges = merges;
        this.organizations = organizations;
        this.actors = actors;
        this.pages = pages;
        this.transfers = transfers;
        this.clock = clock;
    }

    @GetMapping("/members/{id}")
    String page(@PathVariable MemberId id, Subtree subtree, Model model) {
        MemberRecord member = records.read(id, subtree);
        List<JournalRow> rows = journal.of(member, subtree);
        model.addAttribute("member", member);
        // Only a merge leaves such a row, on either side: nobody else's page asks for it.
        boolean merged = rows.stream().anyMatch(row -> row.type() == MembershipEventType.MERGE && !row.reversed());
        List<MergeTrace> traces = merged ? merges.of(member, subtree) : List.of();
        model.addAttribute("merges", traces);
        model.addAttribute("journal", OneStep.told(rows));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("transit", member.inTransit() ? transfers.of(id, subtree).orElse(null) : null);
        model.addAttribute("exit", member.status() == MemberStatus.LEFT ? lastExit(rows) : null);
        model.addAttribute("actors", actors.of(Stream.concat(rows.stream().map(JournalRow::enteredBy), traces.stream().map(MergeTrace::by))
                .filter(Objects::nonNull)
                .collect(Collectors.<UUID>toSet())));
        List<OrganizationRow> path = organizations.path(member.home().organization(), subtree);
        model.addAttribute("organization", path.get(path.size() - 1));
        model.addAttribute("crumbs", pages.toRegister(path));
        return "member/person";
    }

    private static @Nullable MembershipEventType lastExit(List<JournalRow> newestFirst) {
        return newestFirst.stream()
                .filter(row -> row.type().isExit() && !row.reversed())
                .map(JournalRow::type)
                .findFirst()
                .orElse(null);
    }
}
