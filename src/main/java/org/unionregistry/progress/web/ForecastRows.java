package org.unionregistry.progress.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.progress.CompletionLevel;
import org.unionregistry.progress.Forecast;
import org.unionregistry.progress.ForecastLine;
import org.unionregistry.shared.web.Cell;

/** {@code @forecastRows} of the templates: lines and totals of a forecast, cell by cell. */
@Component
class ForecastRows {
    private final ForecastWords words;

    ForecastRows(ForecastWords words) {
        this.words = words;
    }

    /** @param root of the application */
    public List<List<Cell>> lines(ForecastPage page, String root) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ForecastLine line : page.lines()) {
            rows.add(line(line, rows.size() + 1, page, root));
        }
        return rows;
    }

    /** The one row of totals. */
    public List<List<Cell>> total(ForecastPage page) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.head().text(words.total()));
        figures(row, page, page.table().total());
        row.add(Cell.words());
        return List.of(row);
    }

    private List<Cell> line(ForecastLine line, int number, ForecastPage page, String root) {
        List<Cell> row = new ArrayList<>();
        Cell name = Cell.head().muted(number + ".").text(" ");
        OrganizationId id = line.line().row().id();
        boolean parts = id != null && page.where().scope().level() != CompletionLevel.PRIMARIES;
        row.add((parts ? name.link(words.name(line), root + page.address().below(id.toString()).substring(1)) : name.text(words.name(line)))
                .note(words.chair(line)));
        figures(row, page, line.forecast());
        row.add(Cell.words().badge(words.look(line), words.outlook(line)).note(words.reasons(line)));
        return row;
    }

    private void figures(List<Cell> row, ForecastPage page, Forecast forecast) {
        row.add(Cell.number().text(words.percent(forecast)));
        row.add(Cell.number().text(words.missing(forecast)));
        row.add(Cell.number().text(words.signed(forecast.pace().lastWeek())));
        row.add(Cell.number().text(words.pace(forecast)));
        if (page.programme() != null) {
            row.add(Cell.number().text(words.needed(forecast)));
        }
        row.add(Cell.number().text(words.finish(forecast, page.suffix())));
        if (page.programme() != null) {
            row.add(Cell.number().text(words.chance(forecast)));
        }
    }
}
