package org.unionregistry.shared.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.unionregistry.shared.spreadsheet.ReportColumn.Kind;

/** The looks of a printed report, each made once: a workbook holds only so many. */
final class ReportStyles {
    private static final String FACE = "Times New Roman";
    private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xF8, (byte) 0xDC};
    private static final byte[] GREY = {(byte) 0xE4, (byte) 0xE9, (byte) 0xED};

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFFont> fonts = new HashMap<>();
    private final Map<String, CellStyle> cells = new HashMap<>();

    ReportStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** A line of words across the whole sheet. */
    CellStyle words(int points, boolean bold, HorizontalAlignment alignment) {
        return cells.computeIfAbsent("words" + points + bold + alignment, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font(points, bold));
            style.setWrapText(true);
            style.setAlignment(alignment);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            return style;
        });
    }

    CellStyle heading(boolean turned) {
        return cells.computeIfAbsent("heading" + turned, key -> {
            XSSFCellStyle style = framed(font(9, true));
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setRotation((short) (turned ? 90 : 0));
            fill(style, GREY);
            return style;
        });
    }

    CellStyle cell(Kind kind, boolean total) {
        return cells.computeIfAbsent(kind + "/" + total, key -> {
            XSSFCellStyle style = framed(font(10, total));
            style.setDataFormat(workbook.createDataFormat().getFormat(kind.format()));
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setAlignment(
                    switch (kind) {
                        case TEXT -> HorizontalAlignment.LEFT;
                        case ORDINAL, DATE -> HorizontalAlignment.CENTER;
                        case INTEGER, GENERAL, DECIMAL, INPUT, PERCENT -> HorizontalAlignment.RIGHT;
                    });
            if (total) {
                fill(style, GREY);
            } else if (kind == Kind.INPUT) {
                fill(style, YELLOW);
            }
            return style;
        });
    }

    private XSSFCellStyle framed(Font font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(int points, boolean bold) {
        return fonts.computeIfAbsent(points + "/" + bold, key -> {
            XSSFFont font = workbook.createFont();
            font.setFontName(FACE);
            font.setFontHeightInPoints((short) points);
            font.setBold(bold);
            return font;
        });
    }
}
