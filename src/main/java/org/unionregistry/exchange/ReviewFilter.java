package org.unionregistry.exchange;

/** Which rows of an import are shown. */
public enum ReviewFilter {
    BAD("r.status = 'BAD'"),
    WAITING("(r.status = 'WAITING' or r.status in ('GOOD', 'SKIPPED') and r.problems @> '[{\"weight\": \"QUESTION\"}]' and not r.problems @> '[{\"weight\": \"SKIP\"}]')"),
    GOOD("r.status = 'GOOD'"),
    SKIPPED("r.status = 'SKIPPED' and r.problems <> '[]'");

    private final String condition;

    ReviewFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
