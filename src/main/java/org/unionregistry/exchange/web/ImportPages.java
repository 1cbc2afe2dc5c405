package org.unionregistry.exchange.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unionregistry.exchange.BatchRow;
import org.unionregistry.exchange.ImportId;
import org.unionregistry.exchange.ImportKind;
import org.unionregistry.exchange.ImportQueries;
import org.unionregistry.exchange.ImportReview;
import org.unionregistry.exchange.ImportStatus;
import org.unionregistry.exchange.ReviewFilter;
import org.unionregistry.exchange.ReviewRow;
import org.unionregistry.exchange.Words;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.web.Crumb;

/** Puts together the pages both kinds of import have. */
@Component
class ImportPages {
    private static final int PAGE = 50;

    private final ImportQueries queries;
    private final ImportReview review;
    private final MessageSource messages;
    private final Clock clock;

    ImportPages(ImportQueries queries, ImportReview review, MessageSource messages, Clock clock) {
        this.queries = queries;
        this.review = review;
        this.messages = messages;
        this.clock = clock;
    }

    static String base(ImportKind kind) {
        return kind == ImportKind.MEMBERS ? "/imports" : "/structure-imports";
    }

    String list(ImportKind kind, @Nullable String before, Subtree subtree, Model model) {
        ImportId last = before == null || before.isBlank() ? null : ImportId.of(before);
        List<BatchRow> rows = queries.list(kind, last, PAGE + 1, subtree);
        boolean more = rows.size() > PAGE;
        List<BatchRow> page = more ? rows.subList(0, PAGE) : rows;
        model.addAttribute("kind", kind);
        model.addAttribute("base", base(kind));
        model.addAttribute("rows", page);
        model.addAttribute("nextUrl", more ? base(kind) + "?before=" + page.get(PAGE - 1).id() : null);
        return "exchange/list";
    }

    /** How far the work is, for the page and for what the page asks for every second. */
    void progress(BatchRow batch, Model model) {
        model.addAttribute("batch", batch);
        model.addAttribute("base", base(batch.kind()));
        model.addAttribute("queued", batch.status().isWorking() ? queries.queued(batch.id()) : 0);
        model.addAttribute("left", timeLeft(batch));
    }

    String show(BatchRow batch, @Nullable ReviewFilter chosen, int afterSheet, int afterRow, Subtree subtree, Model model) {
        progress(batch, model);
        model.addAttribute("crumbs", List.of(Crumb.of("exchange.list.title." + batch.kind(), base(batch.kind()))));
        if (batch.status().isOpen()) {
            ReviewFilter filter = chosen == null ? firstOf(batch) : chosen;
            List<ReviewRow> rows = review.rows(batch, filter, afterSheet, afterRow, PAGE + 1, subtree);
            boolean more = rows.size() > PAGE;
            List<ReviewRow> page = more ? rows.subList(0, PAGE) : rows;
            model.addAttribute("filter", filter);
            model.addAttribute("rows", page.stream().map(row -> SaidRow.of(row, this::say)).toList());
            model.addAttribute("nextUrl", more ? next(batch, filter, page.get(PAGE - 1)) : null);
            model.addAttribute("otherSheets", review.otherSheets(batch, subtree));
            model.addAttribute("unreadColumns", review.unreadColumns(batch, subtree));
            model.addAttribute("unknown", batch.bad() > 0 ? review.unknownOrganizations(batch, subtree) : List.of());
        }
        if (batch.status() == ImportStatus.APPLIED) {
            model.addAttribute("entered", queries.entered(batch.id(), subtree));
            model.addAttribute("late", batch.kind() == ImportKind.MEMBERS ? queries.late(batch.id(), subtree) : 0);
        }
        model.addAttribute("message", batch.message() == null ? null : say(batch.message()));
        return "exchange/import";
    }

    private static ReviewFilter firstOf(BatchRow batch) {
        if (batch.bad() > 0) {
            return ReviewFilter.BAD;
        }
        return batch.waiting() > 0 ? ReviewFilter.WAITING : ReviewFilter.GOOD;
    }

    private static String next(BatchRow batch, ReviewFilter filter, ReviewRow last) {
        return base(batch.kind()) + "/" + batch.id() + "?show=" + filter + "&sheet=" + last.sheet() + "&row=" + last.number();
    }

    /** A guess from the speed so far; none while there is too little to guess from. */
    private @Nullable String timeLeft(BatchRow batch) {
        if (!batch.status().isWorking() || batch.handled() == 0) {
            return null;
        }
        long spent = Duration.between(batch.stageSince(), Instant.now(clock)).toSeconds();
        long left = Math.max(1, spent * Math.max(0, batch.total() - batch.handled()) / batch.handled());
        return left < 60
                ? say(new Words("exchange.progress.seconds", List.of(String.valueOf(left))))
                : say(new Words("exchange.progress.minutes", List.of(String.valueOf((left + 59) / 60))));
    }

    private String say(Words words) {
        Locale language = LocaleContextHolder.getLocale();
        return String.valueOf(messages.getMessage(words.key(), words.arguments().toArray(), words.key(), language));
    }
}
