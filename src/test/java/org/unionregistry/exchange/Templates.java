package org.unionregistry.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills our workbooks in as people do: in another program. */
final class Templates {
    private Templates() {}

    /** Copies the rows of the example sheets, which follow the data sheets, to these. */
    static byte[] withExamplesAsData(byte[] template, int dataSheets) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            for (int sheet = 0; sheet < dataSheets; sheet++) {
                copy(workbook.getSheetAt(dataSheets + sheet), workbook.getSheetAt(sheet));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void copy(Sheet from, Sheet to) {
        for (int number = 1; number <= from.getLastRowNum(); number++) {
            Row row = to.createRow(number);
            for (Cell cell : from.getRow(number)) {
                Cell copy = row.createCell(cell.getColumnIndex());
                copy.setCellStyle(cell.getCellStyle());
                if (cell.getCellType() == CellType.NUMERIC) {
                    copy.setCellValue(cell.getNumericCellValue());
                } else if (cell.getCellType() == CellType.STRING) {
                    copy.setCellValue(cell.getStringCellValue());
                }
            }
        }
    }
}
