package org.unionregistry.statistics;

import java.util.ArrayList;
import java.util.List;

/** Looks at a filled form through its control relations. */
public final class FormChecks {
    private FormChecks() {}

    /** Those that do not hold, in the order of the form; a relation between empty cells says nothing. */
    public static List<Finding> of(FormTemplate template, FormValues values) {
        List<Finding> findings = new ArrayList<>();
        for (ControlRelation check : template.checks()) {
            for (String column : check.where()) {
                Formula rule = new Formula(check.rule(), column);
                if (Boolean.FALSE.equals(rule.holds(values))) {
                    findings.add(new Finding(check, column, rule.cells()));
                }
            }
        }
        return findings;
    }
}
