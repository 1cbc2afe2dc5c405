package org.unionregistry.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.member.TransferFacts;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.CompletionTable;
import org.unionregistry.progress.Figures;
import org.unionregistry.progress.HomeFacts;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.web.Show;

/** What to do next, the most pressing first. */
@Component
class HomeTasks {
    private final Show show;
    private final TransferTasks transfers;
    private final Clock clock;

    HomeTasks(Show show, TransferTasks transfers, Clock clock) {
        this.show = show;
        this.transfers = transfers;
        this.clock = clock;
    }

    List<HomeTask> ofPrimary(OrganizationId id, Figures figures, HomeFacts facts, TransferFacts moving) {
        String register = "/organizations/" + id + "/members";
        List<HomeTask> tasks = new ArrayList<>(transfers.of(moving));
        headcount(tasks, id, figures, facts);
        if (figures.missing() > 0) {
            add(
                    tasks,
                    HomeTask.of(
                            "missing",
                            figures.missing(),
                            show.number(figures.expected()),
                            HomeTask.button(Permission.MEMBER_EDIT, "add", register + "/new"),
                            HomeTask.button(Permission.MEMBER_IMPORT, "upload", "/imports/new")));
        }
        if (figures.isAboveAll()) {
            add(
                    tasks,
                    HomeTask.of(
                            "above",
                            figures.counted() - figures.expected(),
                            null,
                            HomeTask.button(Permission.MEMBER_EDIT, "register", register),
                            HomeTask.button(Permission.HEADCOUNT_ENTER, "headcount", headcountAddress(id))));
        }
        if (facts.terms() > 0) {
            add(
                    tasks,
                    HomeTask.of("terms", facts.terms(), null, HomeTask.button(Permission.MEMBER_EDIT, "terms", "/members/terms")));
        }
        if (facts.consents() > 0) {
            add(
                    tasks,
                    HomeTask.of(
                            facts.consentsOverdue() > 0 ? "consentsOverdue" : "consents",
                            facts.consents(),
                            show.number(facts.consentsOverdue()),
                            HomeTask.button(Permission.MEMBER_EDIT, "consents", register + "?record=NO_CONSENT")));
        }
        if (figures.incompleteRecords() > 0) {
            add(
                    tasks,
                    HomeTask.of(
                            "incomplete",
                            figures.incompleteRecords(),
                            null,
                            HomeTask.button(Permission.MEMBER_EDIT, "incomplete", register + "?record=INCOMPLETE")));
        }
        return tasks;
    }

    List<HomeTask> ofPart(
            Subtree reader, CompletionTable table, int headcountsWaiting, int duplicates, @Nullable TransferFacts moving) {
        List<HomeTask> tasks = new ArrayList<>();
        if (table.isEmpty() || table.totals().primaries() == 0) {
            add(tasks, HomeTask.of("structure", 1, null, HomeTask.button(Permission.STRUCTURE_IMPORT, "structure", "/structure-imports/new")));
            add(tasks, HomeTask.of("invite", 2, null, HomeTask.button(Permission.ACCOUNT_MANAGE, "invite", "/invitations")));
            return tasks;
        }
        if (moving != null) {
            tasks.addAll(reader instanceof Subtree.Local ? transfers.of(moving) : transfers.overdue(moving));
        }
        if (headcountsWaiting > 0) {
            add(
                    tasks,
                    HomeTask.of(
                            "waiting",
                            headcountsWaiting,
                            null,
                            HomeTask.button(Permission.HEADCOUNT_CONFIRM, "confirm", "/headcounts")));
        }
        if (duplicates > 0) {
            add(
                    tasks,
                    HomeTask.of(
                            "duplicates",
                            duplicates,
                            null,
                            HomeTask.button(Permission.MEMBER_MERGE, "duplicates", "/members/duplicates")));
        }
        if (reader instanceof Subtree.Local && table.totals().missing() > 0) {
            add(
                    tasks,
                    HomeTask.of(
                            "lists",
                            table.totals().missing(),
                            null,
                            HomeTask.button(Permission.MEMBER_IMPORT, "upload", "/imports/new"),
                            HomeTask.button(Permission.MEMBER_IMPORT, "imports", "/imports")));
        }
        if (table.totals().withoutHeadcount() > 0) {
            add(
                    tasks,
                    HomeTask.of(
                            "withoutHeadcount",
                            table.totals().withoutHeadcount(),
                            null,
                            HomeTask.button(Permission.HEADCOUNT_CONFIRM, "table", "/completion")));
        }
        return tasks;
    }

    private void headcount(List<HomeTask> tasks, OrganizationId id, Figures figures, HomeFacts facts) {
        if (facts.headcountsWaiting() > 0) {
            add(
                    tasks,
                    HomeTask.of(
                            "proposed",
                            facts.headcountsWaiting(),
                            null,
                            HomeTask.button(Permission.HEADCOUNT_ENTER, "organization", "/organizations/" + id)));
            return;
        }
        if (facts.headcountReturned() != null) {
            add(
                    tasks,
                    HomeTask.of(
                            "headcountReturned",
                            1,
                            show.date(facts.headcountReturned()),
                            HomeTask.button(Permission.HEADCOUNT_ENTER, "headcount", headcountAddress(id)),
                            HomeTask.button(Permission.HEADCOUNT_ENTER, "organization", "/organizations/" + id)));
            return;
        }
        LocalDate since = figures.headcountFrom();
        boolean old = since != null && since.isBefore(LocalDate.now(clock).minusYears(1));
        if (since == null || old) {
            add(
                    tasks,
                    HomeTask.of(
                            old ? "headcountOld" : "headcount",
                            1,
                            show.date(since),
                            HomeTask.button(Permission.HEADCOUNT_ENTER, "headcount", headcountAddress(id))));
        }
    }

    private static String headcountAddress(OrganizationId id) {
        return "/organizations/" + id + "/headcounts/new";
    }

    /** A task without a button is nobody's business here. */
    static void add(List<HomeTask> tasks, @Nullable HomeTask task) {
        if (task != null) {
            tasks.add(task);
        }
    }
}
