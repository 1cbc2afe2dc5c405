package org.unionregistry.progress.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.web.Cell;

/** {@code @completionRows} of the templates: lines and totals of a completion table, cell by cell. */
@Component
class CompletionRows {
    private final MessageSource messages;

    private final AskedWords asked;

    CompletionRows(MessageSource messages, AskedWords asked) {
        this.messages = messages;
        this.asked = asked;
    }

    /** @param root of the application */
    public List<List<Cell>> lines(List<CompletionLineView> lines, CompletionPage page, String root) {
        return lines.stream().map(line -> line(line, page, root)).toList();
    }

    /** The one row of totals. */
    public List<List<Cell>> total(CompletionCells total, CompletionPage page) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.head().text(say(page.isNarrowed() ? "progress.total.narrowed" : "progress.total")));
        row.add(share(total));
        row.add(Cell.words());
        if (page.has(CompletionColumn.DISTRICT)) {
            row.add(Cell.words());
        }
        if (page.has(CompletionColumn.CHAIR)) {
            row.add(Cell.words());
        }
        addCounts(row, total, asked.total(page), page);
        return List.of(row);
    }

    private List<Cell> line(CompletionLineView line, CompletionPage page, String root) {
        List<Cell> row = new ArrayList<>();
        Cell name = Cell.head().muted(line.number() + ".").text(" ");
        row.add(line.address() == null ? name.text(line.name()) : name.link(line.name(), root + line.address()));
        row.add(share(line.cells()));
        row.add(group(line, root));
        if (page.has(CompletionColumn.DISTRICT)) {
            row.add(Cell.words().text(line.district()));
        }
        if (page.has(CompletionColumn.CHAIR)) {
            row.add(Cell.whole().text(line.chair()));
        }
        addCounts(row, line.cells(), line.asked(), page);
        return row;
    }

    private static Cell share(CompletionCells cells) {
        return Cell.words().bar(cells.barWidth(), cells.percent()).note(cells.above());
    }

    private Cell group(CompletionLineView line, String root) {
        Cell cell = Cell.words();
        if (line.group() != null && line.groupWords() != null) {
            cell.group(line.group(), line.groupWords());
        }
        if (line.liquidating()) {
            cell.badge("muted", say("progress.liquidating"));
        }
        if (line.late() != null) {
            cell.badge("warn", say("progress.late")).note(line.late());
        }
        return line.obstacles() == null ? cell : cell.noteLink(line.obstacles(), root + line.obstaclesAddress());
    }

    private static void addCounts(List<Cell> row, CompletionCells cells, Map<CompletionColumn, AskedCell> more, CompletionPage page) {
        if (page.has(CompletionColumn.PRIMARIES)) {
            row.add(Cell.number().text(cells.primaries()).note(cells.withoutHeadcount()));
        }
        if (page.has(CompletionColumn.DECLARED)) {
            row.add(Cell.number().text(cells.declared()).note(cells.declaredWhen()).note(cells.declaredBy()));
        }
        if (page.has(CompletionColumn.EXPECTED)) {
            row.add(Cell.number().text(cells.expected()));
        }
        if (page.has(CompletionColumn.ENTERED)) {
            row.add(Cell.number().text(cells.entered()).note(cells.uncounted()));
        }
        AskedCell week = more.get(CompletionColumn.WEEK);
        if (week != null) {
            row.add(Cell.number().text(week.text()));
        }
        if (page.has(CompletionColumn.RECORDS)) {
            row.add(Cell.number().text(cells.records()));
        }
        if (page.has(CompletionColumn.CARDS)) {
            row.add(Cell.number().text(cells.cards()));
        }
        if (page.has(CompletionColumn.CHANGED)) {
            row.add(Cell.whole().text(cells.changed()));
        }
        more.forEach((column, cell) -> {
            if (column != CompletionColumn.WEEK) {
                row.add((column.isNumber() ? Cell.number() : Cell.words()).text(cell.text()).note(cell.note()));
            }
        });
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
