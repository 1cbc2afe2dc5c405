package org.unionregistry.shared.spreadsheet;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/**
 * Draws one chart from its table. Series differ in brightness and dashes, so that they are told apart in grey.
 *
 * @param table the labels in its first column, a series in each of the others
 */
record ChartDrawing(XSSFSheet sheet, ReportChart chart, CellRangeAddress table) {
    private static final List<PresetColor> COLORS = List.of(PresetColor.DARK_SLATE_GRAY, PresetColor.DARK_GRAY, PresetColor.LIGHT_GRAY);

    void draw(XSSFChart drawn) {
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        if (chart.series() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        boolean bars = chart.kind() == ReportChart.Kind.BARS;
        XDDFCategoryAxis labels = drawn.createCategoryAxis(bars ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = drawn.createValueAxis(bars ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setMinimum(0);
        if (bars) {
            labels.setOrientation(AxisOrientation.MAX_MIN);
        }
        if (chart.percent()) {
            values.setNumberFormat("0%");
        }
        if (chart.isWithinWhole()) {
            values.setMaximum(1);
        }
        boolean lines = chart.kind() == ReportChart.Kind.LINES;
        XDDFChartData data = drawn.createData(lines ? ChartTypes.LINE : ChartTypes.BAR, labels, values);
        if (data instanceof XDDFBarChartData columns) {
            columns.setBarDirection(bars ? BarDirection.BAR : BarDirection.COL);
            columns.setGapWidth(40);
        }
        XDDFDataSource<String> names = XDDFDataSourcesFactory.fromStringCellRange(sheet, column(0));
        for (int at = 1; at <= chart.series(); at++) {
            XDDFNumericalDataSource<Double> numbers = XDDFDataSourcesFactory.fromNumericCellRange(sheet, column(at));
            look(data.addSeries(names, numbers), at);
        }
        drawn.plot(data);
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        if (!lines) {
            drawn.getCTChart().getPlotArea().getBarChartArray(0).getSerList().forEach(series -> showValues(series.addNewDLbls()));
        }
    }

    private void look(XDDFChartData.Series series, int at) {
        series.setTitle(chart.headings().get(at), null);
        XDDFSolidFillProperties fill = new XDDFSolidFillProperties(XDDFColor.from(COLORS.get((at - 1) % COLORS.size())));
        if (series instanceof XDDFLineChartData.Series line) {
            XDDFLineProperties stroke = new XDDFLineProperties(fill);
            if (at > 1) {
                stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
            }
            line.setLineProperties(stroke);
            line.setMarkerStyle(MarkerStyle.NONE);
            line.setSmooth(false);
        } else {
            series.setFillProperties(fill);
        }
    }

    private static void showValues(CTDLbls shown) {
        shown.addNewShowLegendKey().setVal(false);
        shown.addNewShowVal().setVal(true);
        shown.addNewShowCatName().setVal(false);
        shown.addNewShowSerName().setVal(false);
        shown.addNewShowPercent().setVal(false);
        shown.addNewShowBubbleSize().setVal(false);
    }

    private CellRangeAddress column(int at) {
        return new CellRangeAddress(table.getFirstRow(), table.getLastRow(), at, at);
    }
}
