package org.unionregistry.progress.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.progress.CompletionLine;
import org.unionregistry.progress.Forecast;
import org.unionregistry.progress.MonthChanges;
import org.unionregistry.progress.Responsible;
import org.unionregistry.shared.web.Show;

/** The columns somebody asked for, as values of a workbook. */
@Component
class AskedSheet {
    private final Show show;

    AskedSheet(Show show) {
        this.show = show;
    }

    @Nullable Object value(SheetField field, CompletionPage page, CompletionLine line) {
        CompletionAsked asked = page.asked();
        MonthChanges month = asked.month(line);
        Responsible responsible = asked.responsible(line);
        return switch (field) {
            case WEEK -> asked.growth(line);
            case PLASTIC -> asked.plastic(line);
            case MONTH -> month == null ? null : month.changes();
            case LATE -> month == null ? null : month.late();
            case DELAY -> line.row().lateness().median();
            case FINISH -> finish(asked.forecast(line));
            case RESPONSIBLE -> responsible == null ? null : responsible.name();
            case TRAINED -> responsible == null ? null : responsible.trainedOn() == null ? show.say("progress.trained.never") : responsible.trainedOn();
            default -> asked.reported(line).isCollected()
                    ? show.of(asked.reported(line).sent(), asked.reported(line).organizations())
                    : show.say("progress.report.none");
        };
    }

    /** {@code 43 из 66}. */
    String trained(CompletionPage page) {
        return show.of(page.asked().trained(page.table().all()), page.table().lines().size());
    }

    private @Nullable Object finish(@Nullable Forecast forecast) {
        return forecast == null ? null : forecast.isDone() ? show.say("progress.forecast.done") : forecast.finish();
    }
}
