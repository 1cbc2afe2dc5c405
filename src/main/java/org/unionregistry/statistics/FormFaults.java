package org.unionregistry.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionregistry.shared.Refusal;

/** What is wrong with a form before anybody fills it. */
final class FormFaults {
    private FormFaults() {}

    /** Each names its row or check; a form without any can be filled. */
    static List<Refusal> of(FormTemplate template) {
        List<Refusal> faults = new ArrayList<>();
        Map<CellCode, Set<CellCode>> needs = new HashMap<>();
        Set<CellCode> all = new HashSet<>();
        for (FormCell cell : template.cells()) {
            if (!all.add(cell.code())) {
                faults.add(new Refusal("statistics.fault.twice", cell.code()));
            }
        }
        for (FormCell cell : template.cells()) {
            boolean computed = cell.source() == CellSource.FORMULA || cell.source() == CellSource.PERCENT;
            Formula formula = cell.formula();
            if (computed != (formula != null)) {
                faults.add(new Refusal("statistics.fault.formula", cell.code()));
            } else if (formula != null) {
                check(faults, cell.code().toString(), formula, all);
                needs.put(cell.code(), formula.cells());
            }
            boolean happens = cell.source() == CellSource.FLOW || cell.source() == CellSource.MOVEMENT;
            if (happens == cell.row().happened().isEmpty()) {
                faults.add(new Refusal("statistics.fault.events", cell.code()));
            }
        }
        all.addAll(all.stream().filter(FormValues::isEnd).map(FormValues::lastYear).toList());
        if (template.headcount() != null) {
            all.add(template.headcount().declared());
        }
        for (ControlRelation relation : template.checks()) {
            relation.where().forEach(column -> check(faults, relation.id() + "@" + column, new Formula(relation.rule(), column), all));
        }
        circle(needs).forEach(cell -> faults.add(new Refusal("statistics.fault.circle", cell)));
        return faults;
    }

    private static void check(List<Refusal> faults, String where, Formula formula, Set<CellCode> all) {
        String unreadable = formula.fault();
        if (unreadable != null) {
            faults.add(new Refusal("statistics.fault.unreadable", where, unreadable));
        }
        formula.cells().stream().filter(cell -> !all.contains(cell)).sorted()
                .forEach(cell -> faults.add(new Refusal("statistics.fault.unknown", where, cell)));
    }

    /** Computed cells that wait for one another: what is left when all that can be computed is. */
    private static Set<CellCode> circle(Map<CellCode, Set<CellCode>> needs) {
        Set<CellCode> left = new HashSet<>(needs.keySet());
        boolean more = true;
        while (more) {
            more = left.removeAll(left.stream().filter(cell -> needs.get(cell).stream().noneMatch(left::contains)).collect(Collectors.toSet()));
        }
        return left;
    }
}
