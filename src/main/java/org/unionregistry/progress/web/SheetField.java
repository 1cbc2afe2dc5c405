package org.unionregistry.progress.web;

import java.util.Arrays;
import java.util.List;
import org.unionregistry.progress.CompletionLevel;
import org.unionregistry.shared.spreadsheet.ReportColumn;
import org.unionregistry.shared.spreadsheet.ReportColumn.Kind;

/** The columns of a completion table on paper, in their order. */
enum SheetField {
    NUMBER(5, Kind.ORDINAL),
    DISTRICT(15, Kind.TEXT),
    NAME(34, Kind.TEXT),
    CHAIR(19, Kind.TEXT),
    PRIMARIES(10, Kind.INTEGER),
    FULL(10, Kind.INTEGER),
    WITHOUT(13, Kind.INTEGER),
    DECLARED(13, Kind.INTEGER),
    SINCE(11, Kind.DATE),
    SOURCE(11, Kind.TEXT),
    EXPECTED(11, Kind.INTEGER),
    ENTERED(10, Kind.INTEGER),
    UNCOUNTED(13, Kind.INTEGER),
    PERCENT(10, Kind.PERCENT),
    RECORDS(10, Kind.INTEGER),
    CARDS(10, Kind.INTEGER),
    CHANGED(12, Kind.DATE),
    GROUP(17, Kind.TEXT),
    FLAGS(17, Kind.TEXT);

    private final int width;
    private final Kind kind;

    SheetField(int width, Kind kind) {
        this.width = width;
        this.kind = kind;
    }

    /** Those that say something in this table. */
    static List<SheetField> of(CompletionPage page) {
        boolean primaries = page.scope().level() == CompletionLevel.PRIMARIES;
        return Arrays.stream(values())
                .filter(field -> switch (field) {
                    case DISTRICT -> page.showsDistricts();
                    case CHAIR -> page.names();
                    case PRIMARIES, FULL, WITHOUT -> !primaries;
                    default -> true;
                })
                .toList();
    }

    ReportColumn column(String heading) {
        return new ReportColumn(heading, width, kind);
    }

    boolean isSummed() {
        return kind == Kind.INTEGER;
    }
}
