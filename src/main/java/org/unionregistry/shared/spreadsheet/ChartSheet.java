package org.unionregistry.shared.spreadsheet;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** A sheet of charts, one below the other, each to the right of the table it is drawn from. */
final class ChartSheet {
    private static final int LABELS = 40 * 256;
    private static final int NUMBERS = 12 * 256;
    private static final int CHART_COLUMNS = 9;
    private static final int LEAST_ROWS = 18;
    /** So high that the label of every bar beside has room. */
    private static final float ROOMY = 17;

    private final XSSFSheet sheet;
    private final ReportStyles styles;
    private int next;

    ChartSheet(XSSFSheet sheet, ReportStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
        sheet.setColumnWidth(0, LABELS);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }

    /** Writes the table; the chart is drawn once the formulas are counted. */
    Runnable add(ReportChart chart) {
        int top = next;
        Row title = sheet.createRow(next++);
        text(title.createCell(0), chart.title(), styles.words(12, true, HorizontalAlignment.LEFT));
        Row headings = sheet.createRow(next++);
        for (int at = 0; at < chart.headings().size(); at++) {
            text(headings.createCell(at), chart.headings().get(at), styles.heading(false));
            if (at > 0) {
                sheet.setColumnWidth(at, NUMBERS);
            }
        }
        int first = next;
        for (List<@Nullable Object> values : chart.rows()) {
            Row row = sheet.createRow(next++);
            row.setHeightInPoints(ROOMY);
            for (int at = 0; at < values.size(); at++) {
                ReportColumn.Kind kind = at == 0 ? ReportColumn.Kind.TEXT : chart.percent() ? ReportColumn.Kind.PERCENT : ReportColumn.Kind.INTEGER;
                ReportWorkbook.put(row.createCell(at), values.get(at), styles.cell(kind, false));
            }
        }
        int last = next - 1;
        next = Math.max(next, top + LEAST_ROWS) + 1;
        int left = chart.headings().size() + 1;
        XSSFClientAnchor place = new XSSFClientAnchor(0, 0, 0, 0, left, top, left + CHART_COLUMNS, next - 1);
        return () -> new ChartDrawing(sheet, chart, new CellRangeAddress(first, last, 0, chart.series()))
                .draw(sheet.createDrawingPatriarch().createChart(place));
    }

    private static void text(Cell cell, String words, CellStyle style) {
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }
}
