package org.unionregistry.shared.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;

/** Reads the sheets of an .xlsx as a stream. */
final class XlsxReader implements SheetReader {
    private static final LocalDate ZERO_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DATE = BigDecimal.valueOf(2_958_465);

    private final ReadableWorkbook workbook;
    private final List<Sheet> sheets;
    private final ReadLimits limits;
    private final Deadline deadline;

    private XlsxReader(ReadableWorkbook workbook, ReadLimits limits, Deadline deadline) {
        this.workbook = workbook;
        this.limits = limits;
        this.deadline = deadline;
        this.sheets = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
    }

    static SheetReader open(Path file, ReadLimits limits, Deadline deadline) throws IOException {
        new XlsxGuard(limits, deadline).check(file);
        try {
            return new XlsxReader(new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)), limits, deadline);
        } catch (ExcelReaderException | IOException broken) {
            throw new Refusal("spreadsheet.damaged");
        }
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(Sheet::getName).toList();
    }

    @Override
    public void read(int sheet, Predicate<SheetRow> visitor) throws IOException {
        RowCollector collector = new RowCollector(limits);
        try (Stream<Row> rows = sheets.get(sheet).openStream()) {
            boolean[] wanted = {true};
            rows.takeWhile(row -> wanted[0]).forEach(row -> {
                deadline.check();
                for (Cell cell : row) {
                    if (cell != null) {
                        collector.put(row.getRowNum(), cell.getColumnIndex(), cell(cell));
                    }
                }
                SheetRow collected = collector.take(row.getRowNum());
                wanted[0] = collected == null || visitor.test(collected);
            });
        } catch (ExcelReaderException | IllegalStateException | IndexOutOfBoundsException | NumberFormatException broken) {
            throw new Refusal("spreadsheet.damaged");
        }
    }

    private @Nullable SheetCell cell(Cell cell) {
        CellType type = cell.getType();
        if (cell.getFormula() != null) {
            return new SheetCell(SheetCell.Kind.FORMULA, String.valueOf(cell.getFormula()));
        }
        return switch (type) {
            case NUMBER -> number(cell);
            case BOOLEAN -> new SheetCell(SheetCell.Kind.TEXT, Boolean.TRUE.equals(cell.getValue()) ? "да" : "нет");
            case ERROR -> new SheetCell(SheetCell.Kind.ERROR, String.valueOf(cell.getRawValue()));
            case STRING -> text(cell);
            // Written as the result of a formula, but there is none.
            case FORMULA -> cell.getRawValue() == null || cell.getRawValue().isBlank()
                    ? null
                    : new SheetCell(SheetCell.Kind.TEXT, cell.getRawValue());
            default -> null;
        };
    }

    /** An empty cell may say that it is a text; one that the workbook's list of texts does not hold is none. */
    private static @Nullable SheetCell text(Cell cell) {
        if (cell.getValue() instanceof String text) {
            return new SheetCell(SheetCell.Kind.TEXT, text);
        }
        if (cell.getRawValue() == null || cell.getRawValue().isBlank()) {
            return null;
        }
        throw new Refusal("spreadsheet.damaged");
    }

    private SheetCell number(Cell cell) {
        BigDecimal number = cell.asNumber();
        boolean date = DateFormat.isDate(cell.getDataFormatString());
        if (date && number.signum() >= 0 && number.compareTo(LAST_DATE) <= 0) {
            LocalDate zero = workbook.isDate1904() ? ZERO_1904 : ZERO_1900;
            return new SheetCell(SheetCell.Kind.DATE, zero.plusDays(number.longValue()).toString());
        }
        return new SheetCell(SheetCell.Kind.NUMBER, plain(number));
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean huge = Math.abs((long) stripped.scale()) > 30;
        return huge ? stripped.toString() : stripped.toPlainString();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
