package org.unionregistry.notification;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.progress.CompletionLine;
import org.unionregistry.progress.Figures;

/**
 * Whether a rule reaches an organisation on a day; those that are closing are left in peace.
 *
 * @param due the deadline of the programme that runs; none where there is none
 * @param offices of the officers a rule is about: when the mandate of the chair ends, or since when somebody is not trained
 */
record ReminderJudge(ReminderDetails rule, LocalDate today, ZoneId zone, @Nullable LocalDate due, Map<OrganizationId, LocalDate> offices) {

    Optional<Reminded> judge(CompletionLine line) {
        OrganizationId id = line.row().id();
        if (id == null || line.liquidating()) {
            return Optional.empty();
        }
        Figures figures = line.figures();
        LocalDate changed = figures.changedAt() == null ? null : LocalDate.ofInstant(figures.changedAt(), zone);
        LocalDate office = offices.get(id);
        return switch (rule.kind()) {
            case BEHIND -> reached(line, id, due, isBehind(figures));
            case QUIET -> reached(line, id, changed, !isDone(figures) && isPast(changed, rule.threshold()));
            case MANDATE_ENDS -> reached(line, id, office, office != null && !office.isAfter(today.plusDays(rule.threshold())));
            case NOT_TRAINED -> reached(line, id, office, office != null && isPast(office, rule.threshold()));
            case HEADCOUNT_OLD -> reached(line, id, figures.withoutHeadcount() > 0 ? null : figures.headcountFrom(), isOld(figures));
        };
    }

    private boolean isBehind(Figures figures) {
        return due != null && rule.daysBefore() != null && !due.isBefore(today)
                && ChronoUnit.DAYS.between(today, due) <= rule.daysBefore()
                && figures.isMeasured() && figures.counted() * 100 < figures.expected() * rule.threshold();
    }

    private static boolean isDone(Figures figures) {
        return figures.primaries() == 0 || figures.isDone();
    }

    private boolean isPast(@Nullable LocalDate day, int days) {
        return day == null || !day.isAfter(today.minusDays(days));
    }

    private boolean isOld(Figures figures) {
        LocalDate from = figures.headcountFrom();
        return figures.withoutHeadcount() > 0 || from != null && from.isBefore(today.minusMonths(rule.threshold()));
    }

    private static Optional<Reminded> reached(CompletionLine line, OrganizationId id, @Nullable LocalDate day, boolean reached) {
        Figures figures = line.figures();
        return reached
                ? Optional.of(new Reminded(id, line.row().shortName(), day, figures.counted(), figures.expected(), false, false))
                : Optional.empty();
    }
}
