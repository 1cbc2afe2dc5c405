package org.unionregistry.progress.web;

import java.util.Arrays;
import java.util.List;
import org.unionregistry.shared.spreadsheet.ReportColumn;
import org.unionregistry.shared.spreadsheet.ReportColumn.Kind;

/** The columns of a completion table on paper, in their order: those chosen, and those its formulas are made of. */
enum SheetField {
    NUMBER(4, Kind.ORDINAL),
    DISTRICT(14, Kind.TEXT),
    NAME(35, Kind.TEXT),
    CHAIR(18, Kind.TEXT),
    PRIMARIES(7, Kind.INTEGER),
    FULL(7, Kind.INTEGER),
    WITHOUT(7, Kind.INTEGER),
    DECLARED(8, Kind.INTEGER),
    SINCE(11, Kind.DATE),
    SOURCE(13, Kind.TEXT),
    EXPECTED(8, Kind.INTEGER),
    ENTERED(8, Kind.INTEGER),
    UNCOUNTED(7, Kind.INTEGER),
    WEEK(8, Kind.INTEGER),
    PERCENT(8, Kind.PERCENT),
    RECORDS(8, Kind.INTEGER),
    CARDS(8, Kind.INTEGER),
    PLASTIC(8, Kind.INTEGER),
    CHANGED(11, Kind.DATE),
    MONTH(8, Kind.INTEGER),
    LATE(8, Kind.INTEGER),
    DELAY(8, Kind.DECIMAL),
    FINISH(11, Kind.DATE),
    RESPONSIBLE(18, Kind.TEXT),
    TRAINED(11, Kind.DATE),
    REPORT(13, Kind.TEXT),
    GROUP(14, Kind.TEXT),
    FLAGS(14, Kind.TEXT),
    OBSTACLES(18, Kind.TEXT);

    private final int width;
    private final Kind kind;

    SheetField(int width, Kind kind) {
        this.width = width;
        this.kind = kind;
    }

    /** Those that say something in this table. */
    static List<SheetField> of(CompletionPage page) {
        return Arrays.stream(values())
                .filter(field -> switch (field) {
                    case OBSTACLES -> page.table().all().stream().anyMatch(line -> !line.row().obstacles().isEmpty());
                    case PRIMARIES, FULL, WITHOUT -> page.has(CompletionColumn.PRIMARIES);
                    case DECLARED, SINCE, SOURCE -> page.has(CompletionColumn.DECLARED);
                    case DISTRICT, CHAIR, WEEK, RECORDS, CARDS, PLASTIC, CHANGED, MONTH, DELAY, FINISH, TRAINED, REPORT -> page.has(field.name());
                    case LATE -> page.has(CompletionColumn.MONTH);
                    case RESPONSIBLE -> page.names() && page.has(CompletionColumn.TRAINED);
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
