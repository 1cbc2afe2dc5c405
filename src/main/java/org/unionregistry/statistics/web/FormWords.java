package org.unionregistry.statistics.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.web.Show;
import org.unionregistry.statistics.CellCode;
import org.unionregistry.statistics.CellSource;
import org.unionregistry.statistics.Finding;
import org.unionregistry.statistics.FormColumn;
import org.unionregistry.statistics.FormRow;
import org.unionregistry.statistics.FormValues;

/** {@code @formWords}: puts the cells of a form into words. */
@Component
public class FormWords {
    private final Show show;

    FormWords(Show show) {
        this.show = show;
    }

    /** Nothing where the form has no such cell, a dash where it is empty. */
    public String cell(FormValues values, FormRow row, FormColumn column) {
        if (!row.hasCell(column)) {
            return "";
        }
        BigDecimal value = values.get(new CellCode(row.code(), column.code()));
        if (value == null) {
            return "-";
        }
        return row.source(column) == CellSource.PERCENT ? show.decimal(value.setScale(1, RoundingMode.HALF_UP).doubleValue()) : show.number(value);
    }

    public String value(@Nullable BigDecimal value) {
        return value == null ? "-" : show.number(value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    /** With its sign; a dash where there is none to show. */
    public String difference(@Nullable BigDecimal value) {
        return value == null || value.signum() == 0 ? "-" : (value.signum() > 0 ? "+" : "\u2212") + value(value.abs());
    }

    /** {@code B01, B02}. */
    public String cells(Finding finding) {
        List<String> names = finding.cells().stream().map(CellCode::row).distinct().sorted().toList();
        return names.stream().collect(Collectors.joining(", "));
    }
}
