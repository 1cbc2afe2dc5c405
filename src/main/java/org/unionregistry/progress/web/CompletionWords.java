package org.unionregistry.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.progress.CompletionLine;
import org.unionregistry.progress.CompletionRow;
import org.unionregistry.progress.Figures;
import org.unionregistry.progress.Lateness;
import org.unionregistry.shared.web.Show;

/** Puts completion tables into words. */
@Component
class CompletionWords {
    private static final String NOTHING = "-";
    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm");
    private final MessageSource messages;
    private final Show show;
    private final AskedWords asked;
    private final Clock clock;

    CompletionWords(MessageSource messages, Show show, AskedWords asked, Clock clock) {
        this.messages = messages;
        this.show = show;
        this.asked = asked;
        this.clock = clock;
    }

    /** @param members whether the reader may open lists of members */
    List<CompletionLineView> lines(CompletionPage page, boolean members) {
        List<CompletionLineView> views = new ArrayList<>();
        for (CompletionLine line : page.table().all()) {
            String address = page.below(line, members);
            views.add(line(line, views.size() + 1, address == null ? null : address.substring(1), LineLinks.of(line, page), asked.line(page, line)));
        }
        return views;
    }

    /** @param address where its name leads, without the root of the application */
    CompletionLineView line(
            CompletionLine line, int number, @Nullable String address, LineLinks links, Map<CompletionColumn, AskedCell> columns) {
        return new CompletionLineView(
                number,
                name(line.row()),
                address,
                line.row().districtName(),
                line.row().isDirect() ? "" : Objects.requireNonNullElse(line.row().chair(), NOTHING),
                cells(line.figures()),
                links,
                columns,
                line.group() == null ? null : line.group().name(),
                line.group() == null ? null : say("progress.group.one." + line.group()),
                line.liquidating(),
                line.late() ? late(line.row().lateness()) : null,
                line.row().obstacles().isEmpty() ? null : obstacles(line.row()),
                line.row().id() == null ? null : ObstaclePages.list(line.row().id()).substring(1));
    }

    /** The primaries directly under a region have one row together. */
    String name(CompletionRow row) {
        return row.isDirect() ? say("progress.direct") : row.shortName();
    }

    String obstacles(CompletionRow row) {
        return row.obstacles().stream()
                .map(reason -> say("progress.obstacle.reason." + reason).toLowerCase(LocaleContextHolder.getLocale()))
                .collect(Collectors.joining(", "));
    }

    CompletionCells cells(Figures figures) {
        boolean counted = figures.assessed() > 0;
        return new CompletionCells(
                show.of(figures.full(), figures.primaries()),
                figures.withoutHeadcount() > 0 ? say("progress.withoutHeadcount", figures.withoutHeadcount()) : null,
                counted ? show.number(figures.declared()) : NOTHING,
                counted ? declaredWhen(figures) : null,
                counted ? sources(figures) : null,
                counted ? show.number(figures.expected()) : NOTHING,
                show.number(figures.missing()),
                show.number(figures.entered()),
                figures.uncounted() > 0 ? say("progress.uncounted", show.number(figures.uncounted())) : null,
                show.barWidth(figures.counted(), figures.expected()),
                show.percent(figures.counted(), figures.expected()),
                figures.isAboveAll()
                        ? say("progress.above", show.number(figures.counted() - figures.expected()))
                        : null,
                show.number(figures.completeRecords()),
                figures.incompleteRecords() > 0 ? say("progress.incomplete", show.number(figures.incompleteRecords())) : null,
                show.number(figures.cards()),
                show.date(changedOn(figures)));
    }

    /** The group a line stands in on paper. */
    String group(CompletionLine line) {
        return say(line.group() == null ? "progress.sheet.outside" : "progress.group." + line.group());
    }

    /** When a paper was made: its foot. */
    String made() {
        return say("progress.sheet.made", MADE.format(ZonedDateTime.now(clock)));
    }

    /** The day of the last change, there where the register is kept. */
    @Nullable LocalDate changedOn(Figures figures) {
        return figures.changedAt() == null ? null : LocalDate.ofInstant(figures.changedAt(), clock.getZone());
    }

    String sources(Figures figures) {
        return figures.sources().stream()
                .sorted()
                .map(source -> say("progress.source." + source))
                .collect(Collectors.joining(", "));
    }

    private String declaredWhen(Figures figures) {
        String when = figures.assessed() > 1 ? "progress.from" : "progress.on";
        return say(when, show.date(figures.headcountFrom()));
    }

    private String late(Lateness lateness) {
        return say(
                "progress.late.days",
                show.number(Objects.requireNonNullElse(lateness.median(), 0.0)),
                show.number(Objects.requireNonNullElse(lateness.longest(), 0)));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
