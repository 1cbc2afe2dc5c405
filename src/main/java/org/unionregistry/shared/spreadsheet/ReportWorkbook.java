package org.unionregistry.shared.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A table for the presidium: a sheet with a title, a framed table with totals, and notes, ready to be printed on A4
 * landscape with its headings on every page. For lists of thousands of rows there is {@link SheetWriter}.
 */
public final class ReportWorkbook {
    private static final int CHARACTER = 256;
    private static final float LINE = 1.25f;
    private static final float TURNED_HEIGHT = 104;
    /** Letters of this face are narrower than the digits a width is given in. */
    private static final double NARROW = 1.15;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final ReportStyles styles = new ReportStyles(workbook);
    private final List<XSSFSheet> papers = new ArrayList<>();
    private final List<ReportColumn> columns;
    private final int width;
    private final List<Runnable> drawings = new ArrayList<>();
    private @Nullable ChartSheet charts;
    private XSSFSheet sheet;
    private int next;

    public ReportWorkbook(String sheetName, List<ReportColumn> columns) {
        this.columns = List.copyOf(columns);
        this.width = columns.stream().mapToInt(ReportColumn::width).sum();
        this.sheet = paper(sheetName);
    }

    /** What follows stands on another sheet with the same columns; Excel's rules on names, length and sameness are kept. */
    public void sheet(String name) {
        String safe = WorkbookUtil.createSafeSheetName(name);
        for (int same = 2; workbook.getSheet(safe) != null; same++) {
            safe = WorkbookUtil.createSafeSheetName(same + " " + name);
        }
        sheet = paper(safe);
        next = 0;
    }

    private XSSFSheet paper(String name) {
        XSSFSheet paper = workbook.createSheet(name);
        for (int at = 0; at < columns.size(); at++) {
            paper.setColumnWidth(at, columns.get(at).width() * CHARACTER);
        }
        papers.add(paper);
        return paper;
    }

    /** The name of the paper, above all else. */
    public void title(String words) {
        across(words, styles.words(14, true, HorizontalAlignment.CENTER), 14);
        workbook.getProperties().getCoreProperties().setTitle(words);
    }

    /** A line in the middle below the title. */
    public void subtitle(String words) {
        across(words, styles.words(12, false, HorizontalAlignment.CENTER), 12);
    }

    /** A remark above or below the table. */
    public void note(String words) {
        across(words, styles.words(10, false, HorizontalAlignment.LEFT), 10);
    }

    /** The name of a part of the paper. */
    public void section(String words) {
        across(words, styles.words(12, true, HorizontalAlignment.LEFT), 12);
    }

    public void gap() {
        next++;
    }

    /** The headings of the columns; they stay in sight on the screen and come again on every printed page. */
    public void headings(int frozenColumns) {
        Row row = sheet.createRow(next);
        float height = 0;
        for (int at = 0; at < columns.size(); at++) {
            ReportColumn column = columns.get(at);
            text(row, at, column.heading(), styles.heading(column.isTurned()));
            height = Math.max(height, column.isTurned() ? TURNED_HEIGHT : lines(column.heading(), column.width(), 9) * 9 * LINE + 4);
        }
        row.setHeightInPoints(height);
        sheet.setRepeatingRows(new CellRangeAddress(next, next, -1, -1));
        next++;
        sheet.createFreezePane(frozenColumns, next);
    }

    /**
     * A row of the table.
     *
     * @param values of the columns in order, of the first ones only where the row ends earlier: text, {@link Number}, {@link LocalDate},
     *     {@link ReportFormula}, {@link ReportCell} or nothing
     * @return the number Excel shows beside the row, for formulas
     */
    public int row(List<? extends @Nullable Object> values) {
        return row(values, false);
    }

    /** A row that sums up others. */
    public int total(List<? extends @Nullable Object> values) {
        return row(values, true);
    }

    /** The number of the row that comes next, as Excel shows it. */
    public int nextRow() {
        return next + 1;
    }

    /** Adds a chart on a sheet of its own behind the table; all charts share it. */
    public void chart(String sheetName, ReportChart chart) {
        if (charts == null) {
            charts = new ChartSheet(workbook.createSheet(sheetName), styles);
        }
        drawings.add(charts.add(chart));
    }

    /** The value of a column in a row of the table, for a chart. */
    public ReportFormula valueOf(int column, int row) {
        return new ReportFormula("'" + sheet.getSheetName() + "'!$" + ReportColumn.letters(column) + "$" + row);
    }

    /** Counts the formulas, sets the page up and writes the file; the stream stays open. */
    public void write(OutputStream out, String footLeft, String footRight) throws IOException {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        drawings.forEach(Runnable::run);
        papers.forEach(paper -> PrintedPage.setUp(paper, footLeft, footRight));
        try (workbook) {
            workbook.write(out);
        }
    }

    private int row(List<? extends @Nullable Object> values, boolean total) {
        Row row = sheet.createRow(next++);
        int lines = 1;
        for (int at = 0; at < values.size(); at++) {
            ReportColumn column = columns.get(at);
            ReportCell cell = values.get(at) instanceof ReportCell own ? own : new ReportCell(values.get(at), column.kind());
            Object value = cell.value();
            put(row.createCell(at), value, styles.cell(cell.kind(), total));
            if (value instanceof String words) {
                // As if every letter were as wide as a digit: where the typeface is missing a wider one takes its place.
                lines = Math.max(lines, (int) Math.ceil((words.length() + 2.0) / column.width()));
            }
        }
        row.setHeightInPoints(lines * 10 * LINE + 3);
        return row.getRowNum() + 1;
    }

    static void put(Cell cell, @Nullable Object value, CellStyle style) {
        cell.setCellStyle(style);
        if (value instanceof String text) {
            cell.setCellValue(text);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else if (value instanceof ReportFormula formula) {
            cell.setCellFormula(formula.text());
        } else if (value != null) {
            throw new IllegalArgumentException("A report has no way to write " + value.getClass());
        }
    }

    private void across(String words, CellStyle style, int points) {
        Row row = sheet.createRow(next);
        text(row, 0, words, style);
        if (columns.size() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(next, next, 0, columns.size() - 1));
        }
        row.setHeightInPoints(lines(words, width, points) * points * LINE + 2);
        next++;
    }

    private static void text(Row row, int at, String words, CellStyle style) {
        Cell cell = row.createCell(at);
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }

    /** Excel does not fit the height of merged cells itself, so that it is reckoned: a width is given in characters of 11 points. */
    private static int lines(String words, int width, int points) {
        double perLine = Math.max(1, width * NARROW * 11.0 / points - 1);
        int lines = 1;
        double used = 0;
        for (String word : words.split("\\s")) {
            if (used > 0 && used + word.length() > perLine) {
                lines++;
                used = 0;
            }
            used += word.length() + 1;
            while (used > perLine + 1) {
                lines++;
                used -= perLine;
            }
        }
        return lines;
    }
}
