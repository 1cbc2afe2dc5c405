package org.unionregistry.statistics.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.unionregistry.shared.web.Typed;
import org.unionregistry.statistics.CellSource;
import org.unionregistry.statistics.ControlRelation;
import org.unionregistry.statistics.FormCell;
import org.unionregistry.statistics.FormRow;
import org.unionregistry.statistics.FormSection;
import org.unionregistry.statistics.FormTemplate;

/**
 * What was typed into a report.
 *
 * @param typed     by cell, as it was typed
 * @param explained by check
 * @param bad       cells that cannot be read
 */
record ReportForm(Map<String, String> typed, Map<String, String> explained, Map<String, String> bad) {
    static final String CELL = "cell:";
    static final String WHY = "why:";
    private static final int LONGEST = 500;

    static ReportForm of(Map<String, String> typed, Map<String, String> explained) {
        return new ReportForm(typed, explained, Map.of());
    }

    /** Fields of the page by their names; what is no cell of the form is not looked at. */
    static ReportForm read(FormTemplate form, Map<String, String> fields) {
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, String> bad = new LinkedHashMap<>();
        for (FormCell cell : form.cells()) {
            String name = cell.code().toString();
            String text = Typed.text(fields.get(CELL + name));
            if (cell.source() == CellSource.TYPED && text != null) {
                typed.put(name, text);
                if (!text.replaceAll("[\\s\\u00a0]", "").matches("\\d{1,9}([.,]\\d{1,3})?")) {
                    bad.put(name, "statistics.cell.number");
                }
            }
        }
        Map<String, String> explained = new TreeMap<>();
        for (ControlRelation check : form.checks()) {
            String why = Typed.text(fields.get(WHY + check.id()));
            if (why != null) {
                explained.put(check.id(), why.length() > LONGEST ? why.substring(0, LONGEST) : why);
            }
        }
        return new ReportForm(typed, explained, bad);
    }

    /** Is something of the section to be typed by all, typed already, or wrong; or does it only show what the register knows? */
    public boolean opens(FormSection section) {
        boolean asks = section.rows().stream().anyMatch(row -> row.source() == CellSource.TYPED);
        boolean required = section.rows().stream().anyMatch(FormRow::required);
        return !asks || required || section.rows().stream().anyMatch(row -> section.columns().stream()
                .anyMatch(column -> typed.containsKey(row.code() + "@" + column.code())));
    }

    boolean isGood() {
        return bad.isEmpty();
    }

    /** As numbers, one way whatever way they were typed. */
    Map<String, String> numbers() {
        Map<String, String> numbers = new TreeMap<>();
        typed.forEach((cell, text) -> numbers.put(
                cell, new BigDecimal(text.replaceAll("[\\s\\u00a0]", "").replace(',', '.')).stripTrailingZeros().toPlainString()));
        return numbers;
    }
}
