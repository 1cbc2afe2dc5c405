package org.unionregistry.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.spreadsheet.ColumnLetters;
import org.unionregistry.shared.spreadsheet.SheetCell;
import org.unionregistry.shared.spreadsheet.SheetRow;

/** Gathers the people a sheet names, row by row, each once. */
final class PayerList implements Predicate<SheetRow> {
    private static final Pattern TOTAL = Pattern.compile("(?iU)\\s*(итого|итог|всего|total)(?!\\p{L}).*");
    private static final Pattern NUMBER = Pattern.compile("(?U)[\\s-]*\\d[\\d\\s.,-]*");

    private final PayerColumns columns;
    private final Map<String, ListedPayer> people = new LinkedHashMap<>();
    private final List<SkippedRow> skipped = new ArrayList<>();
    /** Named below a total without a number beside: signatures, unless another total comes. */
    private final List<ListedPayer> doubtful = new ArrayList<>();
    private boolean summedUp;

    PayerList(PayerColumns columns) {
        this.columns = columns;
    }

    List<ListedPayer> people() {
        return List.copyOf(people.values());
    }

    /** Rows with something in the place of a name that is none: totals, signatures, titles of departments. */
    List<SkippedRow> skipped() {
        return Stream.concat(
                        skipped.stream(),
                        doubtful.stream().map(signed -> SkippedRow.of(signed.row(), signed.name().text())))
                .sorted(Comparator.comparingInt(SkippedRow::row))
                .toList();
    }

    @Override
    public boolean test(SheetRow row) {
        if (row.number() <= columns.headingRow()) {
            return true;
        }
        if (has(row, TOTAL)) {
            doubtful.forEach(this::add);
            doubtful.clear();
            summedUp = true;
        }
        String name = text(row, columns.name());
        String first = columns.first() < 0 ? null : text(row, columns.first());
        if (name == null && first == null) {
            return true;
        }
        Optional<PayerName> person = first == null
                ? PayerNames.read(String.valueOf(name)).or(() -> PayerNames.surname(String.valueOf(name)))
                : PayerNames.read(name == null ? "" : name, first, columns.middle() < 0 ? null : text(row, columns.middle()));
        if (person.isEmpty()) {
            skipped.add(SkippedRow.of(row.number(), Objects.requireNonNullElse(name, String.valueOf(first))));
        } else {
            ListedPayer payer = new ListedPayer(row.number(), 1, person.get());
            if (summedUp && !has(row, NUMBER)) {
                doubtful.add(payer);
            } else {
                add(payer);
            }
        }
        return true;
    }

    private void add(ListedPayer payer) {
        people.merge(payer.name().key(), payer, ListedPayer::again);
    }

    private static boolean has(SheetRow row, Pattern pattern) {
        return row.cells().stream()
                .anyMatch(cell -> cell != null && (pattern == NUMBER && cell.kind() != SheetCell.Kind.TEXT
                        || pattern.matcher(cell.text()).matches()));
    }

    private static @Nullable String text(SheetRow row, int column) {
        SheetCell cell = row.cell(column);
        if (cell == null) {
            return null;
        }
        if (cell.kind() == SheetCell.Kind.FORMULA) {
            throw new Refusal("exchange.dues.formula", ColumnLetters.of(column) + row.number());
        }
        return cell.text();
    }
}
