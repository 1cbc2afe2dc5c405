package org.unionregistry.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.unionregistry.member.TwinCounts;
import org.unionregistry.member.TransferFacts;
import org.unionregistry.member.TransferQueries;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.CompletionLevel;
import org.unionregistry.progress.CompletionLine;
import org.unionregistry.progress.CompletionQueries;
import org.unionregistry.progress.CompletionScope;
import org.unionregistry.progress.CompletionTable;
import org.unionregistry.progress.CompletionTables;
import org.unionregistry.progress.Figures;
import org.unionregistry.progress.HomeFacts;
import org.unionregistry.progress.HomeQueries;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.SignedIn;
import org.unionregistry.shared.web.Permits;

/** The first screen: how far the reader's part is and what is unfinished, each with its button. */
@Controller
@SignedIn
class HomeController {
    private final OrganizationQueries organizations;
    private final CompletionTables tables;
    private final CompletionQueries completion;
    private final HomeQueries queries;
    private final TwinCounts twins;
    private final TransferQueries transfers;
    private final HomeTasks tasks;
    private final CardTasks cards;
    private final HomeParts parts;
    private final CompletionWords words;
    private final Clock clock;

    HomeController(
            OrganizationQueries organizations,
            CompletionTables tables,
            CompletionQueries completion,
            HomeQueries queries,
            TwinCounts twins,
            TransferQueries transfers,
            HomeTasks tasks,
            CardTasks cards,
            HomeParts parts,
            CompletionWords words,
            Clock clock) {
        this.organizations = organizations;
        this.tables = tables;
        this.completion = completion;
        this.queries = queries;
        this.twins = twins;
        this.transfers = transfers;
        this.tasks = tasks;
        this.cards = cards;
        this.parts = parts;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Subtree reader, Model model) {
        CompletionTable table = tables.table(CompletionScope.of(reader), LocalDate.now(clock));
        return reader instanceof Subtree.Primary primary ? primary(primary, table, model) : part(reader, table, model);
    }

    private String primary(Subtree.Primary primary, CompletionTable table, Model model) {
        OrganizationRow organization = organizations.require(primary.id(), primary);
        Figures figures = table.lines().stream().map(CompletionLine::figures).findFirst().orElse(Figures.NONE);
        HomeFacts facts = queries.ofPrimary(primary);
        model.addAttribute("organization", organization);
        model.addAttribute("figures", figures);
        model.addAttribute("cells", words.cells(figures));
        model.addAttribute("facts", facts);
        model.addAttribute("days", HomeQueries.DAYS);
        model.addAttribute("tasks", both(tasks.ofPrimary(primary.id(), figures, facts, transfers.waiting(primary)), primary));
        return "progress/primary";
    }

    private String part(Subtree reader, CompletionTable table, Model model) {
        CompletionLevel level = CompletionScope.of(reader).level();
        int waiting = Permits.may(Permission.HEADCOUNT_CONFIRM) ? queries.headcountsWaiting(reader) : 0;
        int duplicates = Permits.may(Permission.MEMBER_MERGE) ? twins.count(reader) : 0;
        model.addAttribute("place", place(reader));
        model.addAttribute("district", reader instanceof Subtree.District);
        model.addAttribute("table", table);
        model.addAttribute("level", level);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("worst", parts.worst(table, level));
        model.addAttribute("late", parts.late(table, level));
        model.addAttribute("tasks", both(tasks.ofPart(reader, table, waiting, duplicates, transfers(reader)), reader));
        return "progress/home";
    }

    /** Only those who move people ask. */
    private @Nullable TransferFacts transfers(Subtree reader) {
        return Permits.may(Permission.MEMBER_EDIT) ? transfers.waiting(reader) : null;
    }

    private List<HomeTask> both(List<HomeTask> register, Subtree reader) {
        return Stream.concat(register.stream(), cards.of(reader).stream()).toList();
    }

    private String place(Subtree reader) {
        if (reader instanceof Subtree.District) {
            return completion.districts(reader).values().stream().findFirst().orElseThrow(NotFound::new);
        }
        List<OrganizationRow> root = organizations.root(reader).stream().toList();
        return root.isEmpty() ? "" : root.get(0).fullName();
    }
}
