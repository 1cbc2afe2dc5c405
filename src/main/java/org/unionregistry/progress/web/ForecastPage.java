package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.progress.ForecastLine;
import org.unionregistry.progress.ForecastTable;
import org.unionregistry.progress.ProgrammeRow;
import org.unionregistry.progress.TrendPoint;

/**
 * All a forecast shows; its workbook is made of the same.
 *
 * @param programmes the reader may choose from
 * @param programme  the deadline it is measured against; none where nobody set one
 * @param groups     how the organisations moved between the groups meanwhile
 * @param trend      evening by evening up to the day, from the {@code evenings} on which anything changed
 */
record ForecastPage(
        CompletionPlace where,
        LocalDate day,
        boolean today,
        List<ProgrammeRow> programmes,
        @Nullable ProgrammeRow programme,
        ForecastTable table,
        TrendPicture trend,
        List<TrendPoint> evenings,
        GroupTrend groups,
        ForecastAddress address) {

    /** End of the keys of words that differ by what is counted. */
    public String suffix() {
        return programme == null ? "" : programme.measure().suffix();
    }

    public List<ForecastLine> lines() {
        return table.shown(address.only());
    }
}
