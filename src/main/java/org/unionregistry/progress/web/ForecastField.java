package org.unionregistry.progress.web;

import java.util.Arrays;
import java.util.List;
import org.unionregistry.shared.spreadsheet.ReportColumn;
import org.unionregistry.shared.spreadsheet.ReportColumn.Kind;

/** The columns of a forecast on paper, in their order. */
enum ForecastField {
    NUMBER(4, Kind.ORDINAL, "progress.sheet.NUMBER"),
    DISTRICT(14, Kind.TEXT, "progress.sheet.DISTRICT"),
    NAME(35, Kind.TEXT, ""),
    CHAIR(18, Kind.TEXT, "progress.sheet.CHAIR"),
    EXPECTED(9, Kind.INTEGER, "progress.sheet.EXPECTED"),
    COUNTED(9, Kind.INTEGER, "progress.column.entered"),
    PERCENT(9, Kind.PERCENT, "progress.column.percent"),
    MISSING(9, Kind.INTEGER, "progress.forecast.column.missing"),
    WEEK(9, Kind.INTEGER, "progress.forecast.column.week"),
    MONTH(9, Kind.INTEGER, "progress.forecast.sheet.month"),
    NEEDED(9, Kind.DECIMAL, "progress.forecast.column.needed"),
    FINISH(11, Kind.DATE, "progress.forecast.column.finish"),
    CHANCE(9, Kind.TEXT, "progress.forecast.column.chance"),
    OUTLOOK(14, Kind.TEXT, "progress.forecast.column.outlook"),
    REASONS(34, Kind.TEXT, "progress.forecast.sheet.reasons");

    private final int width;
    private final Kind kind;
    private final String key;

    ForecastField(int width, Kind kind, String key) {
        this.width = width;
        this.kind = kind;
        this.key = key;
    }

    /** Those that say something in this forecast. */
    static List<ForecastField> of(ForecastPage page) {
        return Arrays.stream(values())
                .filter(field -> field != DISTRICT || page.where().showsDistricts())
                .filter(field -> field != CHAIR || page.where().scope().names())
                .filter(field -> field != NEEDED && field != CHANCE || page.programme() != null)
                .toList();
    }

    ReportColumn column(String heading) {
        return new ReportColumn(heading, width, kind);
    }

    String key(ForecastPage page) {
        return switch (this) {
            case NAME -> "progress.column.name." + page.where().level();
            case EXPECTED, COUNTED, MISSING, WEEK, FINISH -> key + page.suffix();
            default -> key;
        };
    }

    boolean isSummed() {
        return kind == Kind.INTEGER;
    }
}
