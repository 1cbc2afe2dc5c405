package org.unionregistry.progress.web;

import java.util.Arrays;
import java.util.List;
import org.unionregistry.shared.spreadsheet.ReportColumn;
import org.unionregistry.shared.spreadsheet.ReportColumn.Kind;

/** The columns of a comparison on paper, in their order. */
enum ComparisonField {
    NUMBER(4, Kind.ORDINAL),
    DISTRICT(14, Kind.TEXT),
    NAME(35, Kind.TEXT),
    MOVED(13, Kind.TEXT),
    GROUP_BEFORE(12, Kind.TEXT),
    GROUP_AFTER(12, Kind.TEXT),
    EXPECTED_BEFORE(9, Kind.INTEGER),
    EXPECTED_AFTER(9, Kind.INTEGER),
    COUNTED_BEFORE(9, Kind.INTEGER),
    COUNTED_AFTER(9, Kind.INTEGER),
    PERCENT_BEFORE(9, Kind.PERCENT),
    PERCENT_AFTER(9, Kind.PERCENT),
    ENTERED_BEFORE(9, Kind.INTEGER),
    ENTERED_AFTER(9, Kind.INTEGER),
    GAIN(9, Kind.INTEGER);

    private final int width;
    private final Kind kind;

    ComparisonField(int width, Kind kind) {
        this.width = width;
        this.kind = kind;
    }

    /** Those that say something in this comparison. */
    static List<ComparisonField> of(ComparisonPage page) {
        return Arrays.stream(values())
                .filter(field -> field != DISTRICT || page.where().showsDistricts())
                .toList();
    }

    ReportColumn column(String heading) {
        return new ReportColumn(heading, width, kind);
    }

    boolean isSummed() {
        return kind == Kind.INTEGER;
    }
}
