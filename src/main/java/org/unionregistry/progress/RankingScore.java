package org.unionregistry.progress;

/**
 * Points of a hundred: for completion up to 60, for complete records up to 30, for entering in time 10.
 *
 * @param completion per cent of the expected, at most 100
 * @param records    per cent of the entered whose record is complete
 * @param changes    some were entered lately
 * @param inTime     changes are not entered late; without any, all are entered
 */
public record RankingScore(double completion, double records, boolean changes, boolean inTime) {
    private static final double COMPLETION = 0.6;
    private static final double RECORDS = 0.3;
    private static final double IN_TIME = 10;
    private static final double WHOLE = 100;

    static RankingScore of(CompletionLine line) {
        Figures figures = line.figures();
        boolean changes = line.row().lateness().median() != null;
        return new RankingScore(
                figures.isMeasured() ? Math.min(WHOLE, WHOLE * figures.counted() / figures.expected()) : 0,
                figures.entered() == 0 ? 0 : WHOLE * figures.completeRecords() / figures.entered(),
                changes,
                changes ? !line.late() : figures.isDone());
    }

    /** End of the key of the words for it. */
    public String timeliness() {
        return changes ? inTime ? "inTime" : "notInTime" : "noChanges";
    }

    /** In tenths, so that equal is equal. */
    public long tenths() {
        return Math.round(10 * (COMPLETION * completion + RECORDS * records + (inTime ? IN_TIME : 0)));
    }
}
