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
        all.addAll(known(template, all));
        for (FormCell cell : template.cells()) {
            boolean computed = cell.source().isComputed();
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
        for (ControlRelation relation : template.checks()) {
            relation.where().forEach(column -> check(faults, relation.id() + "@" + column, new Formula(relation.rule(), column), all));
        }
        circle(needs).forEach(cell -> faults.add(new Refusal("statistics.fault.circle", cell)));
        return faults;
    }

    /** What stands beside the cells of a form: the end of last year, and what was declared or is expected. */
    private static Set<CellCode> known(FormTemplate template, Set<CellCode> cells) {
        Set<CellCode> known = cells.stream().filter(FormValues::isEnd).map(FormValues::lastYear).collect(Collectors.toSet());
        if (template.headcount() != null) {
            known.add(template.headcount().declared());
        }
        if (template.collected() != null) {
            known.add(template.expected());
        }
        return known;
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
