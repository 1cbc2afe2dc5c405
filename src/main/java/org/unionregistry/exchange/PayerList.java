package org.unionregistry.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.spreadsheet.ColumnLetters;
import org.unionregistry.shared.spreadsheet.SheetCell;
import org.unionregistry.shared.spreadsheet.SheetRow;

/** Gathers the people a sheet names, row by row, each once. */
final class PayerList implements Predicate<SheetRow> {
    private final PayerColumns columns;
    private final Map<String, ListedPayer> people = new LinkedHashMap<>();
    private final List<Integer> skipped = new ArrayList<>();

    PayerList(PayerColumns columns) {
        this.columns = columns;
    }

    List<ListedPayer> people() {
        return List.copyOf(people.values());
    }

    /** Rows with something in the place of a name that is none: totals, signatures, titles of departments. */
    List<Integer> skipped() {
        return List.copyOf(skipped);
    }

    @Override
    public boolean test(SheetRow row) {
        if (row.number() <= columns.headingRow()) {
            return true;
        }
        String name = text(row, columns.name());
        String first = columns.first() < 0 ? null : text(row, columns.first());
        if (name == null && first == null) {
            return true;
        }
        Optional<PayerName> person = first == null
                ? PayerNames.read(String.valueOf(name))
                : PayerNames.read(name == null ? "" : name, first, columns.middle() < 0 ? null : text(row, columns.middle()));
        if (person.isEmpty()) {
            skipped.add(row.number());
        } else {
            people.merge(person.get().key(), new ListedPayer(row.number(), 1, person.get()), ListedPayer::again);
        }
        return true;
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
