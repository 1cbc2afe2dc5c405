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

/**
 * Gathers the people a sheet names, row by row, each once. Who pays has a number in the row: where most have one, a name
 * without is the title of a department or a signature, and so it is below the last total in any list.
 */
final class PayerList implements Predicate<SheetRow> {
    private static final Pattern TOTAL = Pattern.compile("(?iU)\\s*(итого|итог|всего|total)(?!\\p{L}).*");
    private static final Pattern NUMBER = Pattern.compile("(?U)[\\s-]*\\d[\\d\\s.,-]*");

    private final PayerColumns columns;
    private final List<Named> named = new ArrayList<>();
    private final List<SkippedRow> skipped = new ArrayList<>();
    private int lastTotal = Integer.MAX_VALUE;

    PayerList(PayerColumns columns) {
        this.columns = columns;
    }

    List<ListedPayer> people() {
        Map<String, ListedPayer> people = new LinkedHashMap<>();
        named.stream().filter(this::pays).forEach(one -> people.merge(one.payer().name().key(), one.payer(), ListedPayer::again));
        return List.copyOf(people.values());
    }

    /** Rows with something in the place of a name that is none: totals, signatures, titles of departments. */
    List<SkippedRow> skipped() {
        return Stream.concat(
                        skipped.stream(),
                        named.stream().filter(one -> !pays(one)).map(one -> SkippedRow.of(one.payer().row(), one.cell())))
                .sorted(Comparator.comparingInt(SkippedRow::row))
                .toList();
    }

    @Override
    public boolean test(SheetRow row) {
        if (row.number() <= columns.headingRow()) {
            return true;
        }
        if (has(row, TOTAL)) {
            lastTotal = row.number();
        }
        String name = text(row, columns.name());
        String first = columns.first() < 0 ? null : text(row, columns.first());
        if (name == null && first == null) {
            return true;
        }
        Optional<PayerName> person = first == null
                ? PayerNames.read(String.valueOf(name)).or(() -> PayerNames.surname(String.valueOf(name)))
                : PayerNames.read(name == null ? "" : name, first, columns.middle() < 0 ? null : text(row, columns.middle()));
        String cell = Objects.requireNonNullElse(name, String.valueOf(first));
        person.ifPresentOrElse(
                known -> named.add(new Named(new ListedPayer(row.number(), 1, known), cell, has(row, NUMBER))),
                () -> skipped.add(SkippedRow.of(row.number(), cell)));
        return true;
    }

    private boolean pays(Named one) {
        boolean sums = 2 * named.stream().filter(Named::numbered).count() > named.size();
        return one.numbered() || !sums && one.payer().row() < lastTotal;
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

    /** @param numbered whether there is a number anywhere in the row */
    private record Named(ListedPayer payer, String cell, boolean numbered) {}
}
