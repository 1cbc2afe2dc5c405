package org.unionregistry.progress.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.progress.Forecast;
import org.unionregistry.progress.ForecastLine;
import org.unionregistry.progress.ProgrammeRow;
import org.unionregistry.shared.spreadsheet.ReportChart;
import org.unionregistry.shared.spreadsheet.ReportFormula;
import org.unionregistry.shared.spreadsheet.ReportWorkbook;
import org.unionregistry.shared.web.Show;

/** The forecast as a paper: the rows of the page, with sums that can be checked. */
@Component
class ForecastWorkbook {
    private final MessageSource messages;
    private final Show show;
    private final ForecastWords words;
    private final CompletionWords completion;

    ForecastWorkbook(MessageSource messages, Show show, ForecastWords words, CompletionWords completion) {
        this.messages = messages;
        this.show = show;
        this.words = words;
        this.completion = completion;
    }

    void write(ForecastPage page, OutputStream out) throws IOException {
        List<ForecastField> fields = ForecastField.of(page);
        ReportWorkbook report = new ReportWorkbook(
                say("progress.forecast.sheet.name"),
                fields.stream().map(field -> field.column(say(field.key(page)))).toList());
        head(report, page);
        ForecastFormulas formulas = new ForecastFormulas(fields, report.nextRow(), page.lines().size());
        int number = 0;
        for (ForecastLine line : page.lines()) {
            report.row(line(line, ++number, fields, formulas.rate(report.nextRow())));
        }
        report.total(total(fields, formulas, report.nextRow()));
        report.gap();
        report.note(words.summary(page));
        if (page.table().unfinished()) {
            report.note(say("progress.forecast.unfinished"));
        }
        for (String word : List.of("pace", "chance", "order")) {
            report.note(say("progress.forecast.words." + word) + ". " + say("progress.forecast.words." + word + ".text" + (word.equals("pace") ? page.suffix() : "")));
        }
        report.chart(say("progress.chart.trend.sheet"), new ReportChart(
                say("progress.chart.trend"), ReportChart.Kind.LINES,
                List.of(say("progress.chart.day"), say("progress.chart.entered" + page.suffix()), say("progress.chart.plan")),
                TrendRows.of(page.trend(), page.evenings(), page.day()), true));
        report.write(out, say("shared.product"), completion.made());
    }

    private void head(ReportWorkbook report, ForecastPage page) {
        report.title(say("progress.forecast.sheet.title" + page.suffix()));
        report.subtitle(page.where().name());
        report.subtitle(say("progress.sheet.day", show.words(page.day())));
        ProgrammeRow programme = page.programme();
        if (programme != null) {
            report.subtitle(say("progress.forecast.sheet.due", programme.name(), show.words(programme.due())));
        }
        String district = page.where().chosenDistrict();
        if (district != null) {
            report.subtitle(say("progress.district.chip", district));
        }
        if (page.address().only() != null) {
            report.subtitle(words.many(page.address().only(), page));
        }
        report.headings(page.where().showsDistricts() ? 3 : 2);
    }

    private List<@Nullable Object> line(ForecastLine line, int number, List<ForecastField> fields, ReportFormula rate) {
        List<@Nullable Object> values = new ArrayList<>();
        for (ForecastField field : fields) {
            values.add(
                    switch (field) {
                        case NUMBER -> number;
                        case DISTRICT -> line.line().row().districtName();
                        case NAME -> line.line().row().isDirect() ? words.name(line) : line.line().row().fullName();
                        case CHAIR -> words.chair(line);
                        case PERCENT -> rate;
                        case OUTLOOK -> words.outlook(line);
                        case REASONS -> words.reasons(line);
                        default -> figure(field, line.forecast());
                    });
        }
        return values;
    }

    private @Nullable Object figure(ForecastField field, Forecast forecast) {
        Double needed = forecast.needed();
        return switch (field) {
            case EXPECTED -> forecast.figures().isMeasured() ? forecast.figures().expected() : "-";
            case COUNTED -> forecast.figures().counted();
            case MISSING -> forecast.figures().isMeasured() ? forecast.missing() : "-";
            case WEEK -> forecast.pace().lastWeek();
            case MONTH -> forecast.pace().sum();
            case NEEDED -> needed == null ? null : Math.ceil(needed * 10) / 10.0;
            case FINISH -> forecast.isDone() ? null : forecast.finish();
            case CHANCE -> words.chance(forecast);
            default -> null;
        };
    }

    private List<@Nullable Object> total(List<ForecastField> fields, ForecastFormulas formulas, int row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (ForecastField field : fields) {
            values.add(
                    switch (field) {
                        case NAME -> words.total();
                        case PERCENT -> formulas.rate(row);
                        default -> field.isSummed() ? formulas.sum(field) : null;
                    });
        }
        return values;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
