package org.unionregistry.progress.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.progress.CompletionGroup;
import org.unionregistry.progress.CompletionLine;
import org.unionregistry.progress.Figures;
import org.unionregistry.progress.ProgressProperties;
import org.unionregistry.shared.spreadsheet.ReportWorkbook;
import org.unionregistry.shared.web.Show;

/** The completion table as the paper a presidium gets: the rows of the page, sums that can be checked, the groups explained. */
@Component
class CompletionWorkbook {
    private final MessageSource messages;
    private final Show show;
    private final CompletionWords words;
    private final ShareWords shares;
    private final ProgressProperties settings;
    private final CompletionCharts charts;
    private final AskedSheet asked;

    CompletionWorkbook(
            MessageSource messages,
            Show show,
            CompletionWords words,
            ShareWords shares,
            ProgressProperties settings,
            CompletionCharts charts,
            AskedSheet asked) {
        this.messages = messages;
        this.show = show;
        this.words = words;
        this.shares = shares;
        this.settings = settings;
        this.charts = charts;
        this.asked = asked;
    }

    void write(CompletionPage page, OutputStream out) throws IOException {
        List<SheetField> fields = SheetField.of(page);
        ReportWorkbook report = new ReportWorkbook(
                say("progress.completion.title"),
                fields.stream().map(field -> field.column(heading(field, page))).toList());
        head(report, page);
        int first = report.nextRow();
        SheetFormulas formulas = new SheetFormulas(fields, first, page.table().all().size());
        int number = 0;
        for (CompletionLine line : page.table().all()) {
            report.row(line(page, line, ++number, fields, formulas.rate(report.nextRow())));
        }
        report.total(total(page, fields, formulas));
        charts.add(report, page, fields, first, groups(report, page, fields, formulas));
        report.gap();
        report.note(shares.of(page.table().share(), page.scope().level(), page.day()));
        report.note(say("progress.words.groups.text", settings.closeFrom(), settings.inProgressFrom()));
        report.note(say("progress.sheet.words"));
        report.write(out, say("shared.product"), words.made());
    }

    private void head(ReportWorkbook report, CompletionPage page) {
        report.title(say(page.scope().direct() ? "progress.sheet.direct" : "progress.sheet.title"));
        report.subtitle(page.place());
        report.subtitle(say("progress.sheet.day", show.words(page.day())));
        String district = page.chosenDistrict();
        CompletionGroup group = page.chosenGroup();
        if (district != null) {
            report.subtitle(say("progress.district.chip", district));
        }
        if (group != null) {
            report.subtitle(say("progress.sheet.group", say("progress.group." + group)));
        }
        report.note(say("progress.caption.count"));
        report.headings(page.has(CompletionColumn.DISTRICT) ? 3 : 2);
    }

    private String heading(SheetField field, CompletionPage page) {
        return say(field == SheetField.NAME ? "progress.column.name." + page.level() : "progress.sheet." + field);
    }

    private List<@Nullable Object> line(
            CompletionPage page, CompletionLine line, int number, List<SheetField> fields, Object rate) {
        List<@Nullable Object> values = new ArrayList<>();
        for (SheetField field : fields) {
            values.add(
                    switch (field) {
                        case NUMBER -> number;
                        case DISTRICT -> line.row().districtName();
                        case NAME -> line.row().isDirect() ? say("progress.direct") : line.row().fullName();
                        case CHAIR -> line.row().chair();
                        case PERCENT -> rate;
                        case GROUP -> words.group(line);
                        case FLAGS -> flags(line);
                        case OBSTACLES -> words.obstacles(line.row());
                        case WEEK, PLASTIC, MONTH, LATE, DELAY, FINISH, RESPONSIBLE, TRAINED, REPORT -> asked.value(field, page, line);
                        default -> figure(field, line.figures());
                    });
        }
        return values;
    }

    private @Nullable Object figure(SheetField field, Figures figures) {
        boolean counted = figures.assessed() > 0;
        return switch (field) {
            case PRIMARIES -> figures.primaries();
            case FULL -> figures.full();
            case WITHOUT -> figures.withoutHeadcount();
            case DECLARED -> counted ? figures.declared() : "-";
            case SINCE -> figures.headcountFrom();
            case SOURCE -> words.sources(figures);
            case EXPECTED -> counted ? figures.expected() : "-";
            case ENTERED -> figures.entered();
            case UNCOUNTED -> figures.uncounted();
            case RECORDS -> figures.completeRecords();
            case CARDS -> figures.cards();
            case CHANGED -> words.changedOn(figures);
            default -> null;
        };
    }

    private List<@Nullable Object> total(CompletionPage page, List<SheetField> fields, SheetFormulas formulas) {
        List<@Nullable Object> values = new ArrayList<>();
        for (SheetField field : fields) {
            values.add(
                    switch (field) {
                        case NAME -> say(page.isNarrowed() ? "progress.total.narrowed" : "progress.total");
                        case PERCENT -> formulas.rate(formulas.totalRow());
                        case TRAINED -> asked.trained(page);
                        case SINCE, SOURCE, CHANGED -> figure(field, page.table().totals());
                        default -> field.isSummed() ? formulas.sum(field) : null;
                    });
        }
        return values;
    }

    /** One line for each group that is there, and one for what stands outside: together they are the total again. Their rows. */
    private Map<String, Integer> groups(ReportWorkbook report, CompletionPage page, List<SheetField> fields, SheetFormulas formulas) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        List<String> groups =
                page.table().all().stream().map(words::group).distinct().sorted(byOrder()).toList();
        if (page.table().all().size() < 2) {
            return rows;
        }
        report.gap();
        report.section(say("progress.sheet.byGroup"));
        for (String group : groups) {
            List<@Nullable Object> values = new ArrayList<>();
            int row = report.nextRow();
            for (SheetField field : fields) {
                values.add(
                        switch (field) {
                            case NUMBER -> formulas.count(group);
                            case NAME -> group;
                            case PERCENT -> formulas.rate(row);
                            default -> field.isSummed() ? formulas.sumOf(field, group) : null;
                        });
            }
            rows.put(group, report.row(values));
        }
        return rows;
    }

    private Comparator<String> byOrder() {
        List<String> order = new ArrayList<>();
        for (CompletionGroup group : CompletionGroup.values()) {
            order.add(say("progress.group." + group));
        }
        order.add(say("progress.sheet.outside"));
        return Comparator.comparing(order::indexOf);
    }

    private String flags(CompletionLine line) {
        List<String> flags = new ArrayList<>();
        if (line.liquidating()) {
            flags.add(say("progress.liquidating"));
        }
        if (line.late()) {
            flags.add(say("progress.late"));
        }
        return String.join(", ", flags);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
