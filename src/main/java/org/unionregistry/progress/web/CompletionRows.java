package org.unionregistry.progress.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        addCounts(row, total, LineLinks.NONE, asked.total(page), page, "");
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
        addCounts(row, line.cells(), line.links(), line.asked(), page, root);
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

    private static void addCounts(
            List<Cell> row, CompletionCells cells, LineLinks links, Map<CompletionColumn, AskedCell> more, CompletionPage page, String root) {
        if (page.has(CompletionColumn.PRIMARIES)) {
            row.add(Cell.number().text(cells.primaries()).note(cells.withoutHeadcount()));
        }
        if (page.has(CompletionColumn.DECLARED)) {
            row.add(figure(cells.declared(), links.organization(), root).note(cells.declaredWhen()).note(cells.declaredBy()));
        }
        if (page.has(CompletionColumn.EXPECTED)) {
            row.add(Cell.number().text(cells.expected()));
        }
        if (page.has(CompletionColumn.ENTERED)) {
            row.add(figure(cells.entered(), links.register(), root).note(cells.uncounted()));
        }
        AskedCell week = more.get(CompletionColumn.WEEK);
        if (week != null) {
            row.add(Cell.number().text(week.text()));
        }
        if (page.has(CompletionColumn.RECORDS)) {
            Cell records = Cell.number().text(cells.records());
            row.add(links.incomplete() == null || cells.incomplete() == null ? records : records.noteLink(cells.incomplete(), root + links.incomplete()));
        }
        if (page.has(CompletionColumn.CARDS)) {
            row.add(Cell.number().text(cells.cards()));
        }
        if (page.has(CompletionColumn.CHANGED)) {
            row.add(Cell.whole().text(cells.changed()));
        }
        more.forEach((column, cell) -> {
            if (column == CompletionColumn.MONTH) {
                row.add(figure(cell.text(), links.changes(), root).note(cell.note()));
            } else if (column != CompletionColumn.WEEK) {
                row.add((column.isNumber() ? Cell.number() : Cell.words()).text(cell.text()).note(cell.note()));
            }
        });
    }

    /** A number leads to the list behind it, where there is one. */
    private static Cell figure(String number, @Nullable String list, String root) {
        return list == null || number.equals("0") || number.equals("-") ? Cell.number().text(number) : Cell.number().link(number, root + list);
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
