package org.unionregistry.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads reports back as forms. */
public final class SentReports {
    private SentReports() {}

    public static FormValues typed(ReportRow row) {
        return ReportContent.values(row.typed());
    }

    /** Cells in which two versions differ, in the order of the form. */
    public static List<CellChange> changes(FormTemplate form, @Nullable String before, @Nullable String after) {
        if (before == null || after == null) {
            return List.of();
        }
        return differences(form, ReportContent.read(before).formValues(), ReportContent.read(after).formValues());
    }

    /** Cells in which two fillings of a form differ, in its order. */
    public static List<CellChange> differences(FormTemplate form, FormValues old, FormValues now) {
        return form.cells().stream()
                .map(cell -> new CellChange(cell, old.get(cell.code()), now.get(cell.code())))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    /** What stood at the end of last year and stands at the end of this one; nothing without a report of last year. */
    public static List<CellChange> lastYear(FilledForm filled) {
        return filled.template().cells().stream()
                .filter(cell -> FormValues.isEnd(cell.code()))
                .map(cell -> new CellChange(cell, filled.values().get(FormValues.lastYear(cell.code())), filled.values().get(cell.code())))
                .filter(change -> change.before() != null)
                .toList();
    }

    /** What the start of the year begins with where nothing was typed yet: the end of last year. */
    public static Map<String, String> begun(FilledForm filled) {
        Map<String, String> begun = new TreeMap<>();
        filled.template().cells().stream().filter(cell -> cell.source() == CellSource.TYPED && cell.code().column().equals("start")).forEach(cell -> {
            BigDecimal last = filled.values().get(FormValues.lastYear(cell.code()));
            if (last != null) {
                begun.put(cell.code().toString(), last.toPlainString());
            }
        });
        return begun;
    }

    /** The version sent last, as it was sent. */
    public static FilledForm filled(ReportRow row, ReportPlace place) {
        FormValues values = ReportContent.read(Objects.requireNonNull(row.content())).formValues();
        return new FilledForm(place.asked(), place.campaign().asOf(), values, FormChecks.of(place.asked(), values));
    }
}
