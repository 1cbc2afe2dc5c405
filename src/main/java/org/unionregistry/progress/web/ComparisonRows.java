package org.unionregistry.progress.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.progress.ComparedLine;
import org.unionregistry.progress.Figures;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.web.Cell;
import org.unionregistry.shared.web.Permits;

/** {@code @comparisonRows} of the templates: lines and totals of a comparison, cell by cell. */
@Component
class ComparisonRows {
    private final ComparisonWords words;

    ComparisonRows(ComparisonWords words) {
        this.words = words;
    }

    /** @param root of the application */
    public List<List<Cell>> lines(List<ComparedLine> lines, ComparisonPage page, String root) {
        boolean people = Permits.may(Permission.MEMBER_VIEW);
        List<List<Cell>> rows = new ArrayList<>();
        for (ComparedLine line : lines) {
            rows.add(line(line, rows.size() + 1, page, root, people));
        }
        return rows;
    }

    /** The one row of totals. */
    public List<List<Cell>> total(List<ComparedLine> lines, ComparisonPage page) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.head().text(words.total(page)));
        row.add(Cell.words());
        if (page.where().showsDistricts()) {
            row.add(Cell.words());
        }
        Figures first = lines.stream().map(ComparedLine::first).reduce(Figures.NONE, Figures::plus);
        Figures second = lines.stream().map(ComparedLine::second).reduce(Figures.NONE, Figures::plus);
        figures(row, first, second, null, "");
        return List.of(row);
    }

    private List<Cell> line(ComparedLine line, int number, ComparisonPage page, String root, boolean people) {
        List<Cell> row = new ArrayList<>();
        Cell name = Cell.head().muted(number + ".").text(" ");
        String below = page.below(line);
        row.add(below == null ? name.text(words.name(line)) : name.link(words.name(line), root + below.substring(1)));
        Cell movement = Cell.words().badge(words.look(line), words.movement(line));
        row.add(movement.note(words.groups(line)));
        if (page.where().showsDistricts()) {
            row.add(Cell.words().text(line.row().districtName()));
        }
        OrganizationId id = line.row().id();
        String events = people && id != null && line.gain() != 0 ? page.address().events(id) : null;
        figures(row, line.first(), line.second(), events, root);
        return row;
    }

    private void figures(List<Cell> row, Figures first, Figures second, @Nullable String events, String root) {
        row.add(Cell.number().text(words.percent(first)));
        row.add(Cell.number().text(words.percent(second)).note(words.points(first, second)));
        row.add(Cell.number().text(words.number(first.expected())));
        row.add(Cell.number().text(words.number(second.expected())));
        row.add(Cell.number().text(words.number(first.entered())).note(words.uncounted(first)));
        row.add(Cell.number().text(words.number(second.entered())).note(words.uncounted(second)));
        String gain = words.signed(second.entered() - first.entered());
        row.add(events == null ? Cell.number().text(gain) : Cell.number().link(gain, root + events.substring(1)));
    }
}
