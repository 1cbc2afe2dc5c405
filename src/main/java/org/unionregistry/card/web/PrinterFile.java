package org.unionregistry.card.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.unionregistry.card.CardNumber;
import org.unionregistry.card.PrinterLine;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.spreadsheet.SheetCell;
import org.unionregistry.shared.spreadsheet.SheetRow;

/** What the printing house sends back: a table in whose rows a card's number and a word stand; rows without a number are headings. */
final class PrinterFile {
    private static final Set<String> GOOD = Set.of("напечатано", "напечатана", "готово", "ок", "ok", "printed");
    private static final Set<String> SPOILT = Set.of("брак", "испорчено", "испорчена", "spoilt");

    private PrinterFile() {}

    /** @throws Refusal with the row that cannot be read */
    static List<PrinterLine> read(List<SheetRow> rows) {
        List<PrinterLine> lines = new ArrayList<>();
        for (SheetRow row : rows) {
            List<String> cells = row.cells().stream().filter(Objects::nonNull).map(SheetCell::text).toList();
            String number = cells.stream().map(text -> text.replaceAll("[\\s\\u00a0'’]", "")).filter(CardNumber::isValid).findFirst().orElse(null);
            if (number != null) {
                lines.add(new PrinterLine(number, spoilt(cells, row.number())));
            } else if (lines.size() > 0 && cells.stream().anyMatch(text -> text.matches("[\\d\\s]{10,}"))) {
                throw new Refusal("card.result.number", row.number());
            }
        }
        if (lines.isEmpty()) {
            throw new Refusal("card.result.empty");
        }
        return lines;
    }

    private static boolean spoilt(List<String> cells, int row) {
        List<String> words = cells.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
        boolean spoilt = words.stream().anyMatch(SPOILT::contains);
        if (spoilt == words.stream().anyMatch(GOOD::contains)) {
            throw new Refusal("card.result.word", row);
        }
        return spoilt;
    }
}
