package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.progress.CompletionLine;
import org.unionregistry.progress.Forecast;
import org.unionregistry.progress.MonthChanges;
import org.unionregistry.progress.Reported;
import org.unionregistry.progress.Responsible;
import org.unionregistry.shared.web.Show;

/** Puts the columns somebody asked for into words. */
@Component
class AskedWords {
    private static final AskedCell NOTHING = new AskedCell("-", null);

    private final Show show;

    AskedWords(Show show) {
        this.show = show;
    }

    /** Of one line. */
    Map<CompletionColumn, AskedCell> line(CompletionPage page, CompletionLine line) {
        return cells(page, column -> switch (column) {
            case WEEK -> growth(page.asked().growth(line));
            case PLASTIC -> new AskedCell(show.number(page.asked().plastic(line)), null);
            case MONTH -> month(page.asked().month(line));
            case DELAY -> line.row().lateness().median() == null ? NOTHING : new AskedCell(show.number(line.row().lateness().median()), null);
            case FINISH -> finish(page.asked().forecast(line));
            case TRAINED -> line.row().isDirect() ? new AskedCell("", null) : responsible(page.asked().responsible(line));
            default -> report(page.asked().reported(line));
        });
    }

    /** Of all of them; medians make no sum. */
    Map<CompletionColumn, AskedCell> total(CompletionPage page) {
        List<CompletionLine> all = page.table().all();
        return cells(page, column -> switch (column) {
            case WEEK -> growth(page.asked().growth(all));
            case PLASTIC -> new AskedCell(show.number(page.asked().plastic(all)), null);
            case MONTH -> month(page.asked().month(all));
            case FINISH -> finish(page.asked().forecast() == null ? null : page.asked().forecast().total());
            case TRAINED -> new AskedCell(show.of(page.asked().trained(all), page.table().lines().size()), show.say("progress.trained"));
            case REPORT -> report(page.asked().reported(all));
            default -> new AskedCell("", null);
        });
    }

    private AskedCell report(Reported reported) {
        return reported.isCollected()
                ? new AskedCell(show.of(reported.sent(), reported.organizations()), show.say("progress.report.accepted", show.number(reported.accepted())))
                : new AskedCell(show.say("progress.report.none"), null);
    }

    String finish(Forecast forecast, String never) {
        LocalDate finish = forecast.finish();
        return forecast.isDone() ? show.say("progress.forecast.done") : finish == null ? never : show.date(finish);
    }

    private static Map<CompletionColumn, AskedCell> cells(CompletionPage page, Function<CompletionColumn, AskedCell> cell) {
        Map<CompletionColumn, AskedCell> cells = new EnumMap<>(CompletionColumn.class);
        CompletionColumn.ASKED.stream().filter(page::has).forEach(column -> cells.put(column, cell.apply(column)));
        return cells;
    }

    private AskedCell growth(@Nullable Long growth) {
        return growth == null ? NOTHING : new AskedCell(show.signed(growth), null);
    }

    private AskedCell month(@Nullable MonthChanges month) {
        if (month == null) {
            return NOTHING;
        }
        return new AskedCell(show.number(month.changes()), month.late() == 0 ? null : show.say("progress.month.late", show.number(month.late())));
    }

    private AskedCell finish(@Nullable Forecast forecast) {
        return forecast == null ? NOTHING : new AskedCell(finish(forecast, "-"), null);
    }

    private AskedCell responsible(@Nullable Responsible one) {
        if (one == null) {
            return new AskedCell("-", show.say("progress.trained.nobody"));
        }
        String trained = one.trainedOn() == null ? show.say("progress.trained.never") : show.say("progress.trained.on", show.date(one.trainedOn()));
        return one.name() == null ? new AskedCell(trained, null) : new AskedCell(one.name(), trained);
    }
}
