package org.unionregistry.progress;

import org.unionregistry.organization.Subtree;

/** The conditions that cut primaries to the part a table is about: its subtree, its district, only those directly under a region. */
final class PartSql {
    private PartSql() {}

    /** Of organisations {@code o} as they stand. */
    static String today(CompletionScope scope) {
        return all(scope, "o.district_id", "o", scope.part().organizations("o"));
    }

    /** Of where they stood on {@code :day}: a placement {@code p}, its organisation {@code o} and its local one {@code l}. */
    static String past(CompletionScope scope) {
        boolean district = scope.part() instanceof Subtree.District;
        String part = district ? PastDistrict.OF_PRIMARY + " = :scope" : scope.part().people("p");
        return all(scope, PastDistrict.OF_PRIMARY, "p", part);
    }

    /** A condition stands in the text only where it is asked for: one that may be empty makes the planner expect a handful of rows. */
    private static String all(CompletionScope scope, String district, String place, String part) {
        return (scope.districtValue() == null ? "" : district + " = :district and ")
                + (scope.direct() ? place + ".local_id is null and " : "")
                + part;
    }
}
