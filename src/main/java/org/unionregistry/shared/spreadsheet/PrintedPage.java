package org.unionregistry.shared.spreadsheet;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed: A4 landscape, as wide as the paper, with a foot that numbers the pages. */
final class PrintedPage {
    private static final double SIDE_MARGIN = 0.4;
    private static final double FOOT_MARGIN = 0.6;

    private PrintedPage() {}

    static void setUp(XSSFSheet sheet, String footLeft, String footRight) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.TOP, SIDE_MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, FOOT_MARGIN);
        sheet.getFooter().setLeft("&9" + plain(footLeft));
        sheet.getFooter().setCenter("&9&P / &N");
        sheet.getFooter().setRight("&9" + plain(footRight));
    }

    /** In a foot an ampersand begins a code. */
    private static String plain(String words) {
        return words.replace("&", "&&");
    }
}
