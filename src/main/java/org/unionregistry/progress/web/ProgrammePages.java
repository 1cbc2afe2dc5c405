package org.unionregistry.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.CompletionScope;
import org.unionregistry.progress.GroupEvening;
import org.unionregistry.progress.GroupTrendQueries;
import org.unionregistry.progress.ProgrammeId;
import org.unionregistry.progress.ProgrammeMeasure;
import org.unionregistry.progress.ProgrammeQueries;
import org.unionregistry.progress.ProgrammeRow;
import org.unionregistry.progress.ProgrammeStage;
import org.unionregistry.progress.Snapshots;
import org.unionregistry.progress.TrendPoint;
import org.unionregistry.progress.TrendQueries;

/** Puts a programme together with what the reader's own part had reached on its days. */
@Component
class ProgrammePages {
    private final ProgrammeQueries programmes;
    private final CompletionPlaces places;
    private final TrendQueries trends;
    private final GroupTrendQueries groups;
    private final Snapshots snapshots;
    private final Clock clock;

    ProgrammePages(
            ProgrammeQueries programmes, CompletionPlaces places, TrendQueries trends, GroupTrendQueries groups, Snapshots snapshots,
            Clock clock) {
        this.programmes = programmes;
        this.places = places;
        this.trends = trends;
        this.groups = groups;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    ProgrammePage find(ProgrammeId id, Subtree reader) {
        ProgrammeRow programme = programmes.require(id, reader);
        CompletionPlace where = places.find(null, false, null, reader);
        LocalDate today = LocalDate.now(clock);
        // Where no evening was kept, none of the programme's days has been.
        LocalDate kept = Objects.requireNonNullElse(snapshots.last(), LocalDate.EPOCH);
        List<TrendPoint> evenings =
                kept.isBefore(programme.begins()) ? List.of() : trends.of(where.scope(), programme.begins(), kept, programme.measure());
        return new ProgrammePage(
                programme, where, today, steps(programme, today, kept, evenings),
                reviews(programme, kept, evenings, groups(programme, where.scope(), kept)));
    }

    private static List<ProgrammeStep> steps(ProgrammeRow programme, LocalDate today, LocalDate kept, List<TrendPoint> evenings) {
        ProgrammeStage running = programme.stage(today);
        return programme.stages().stream()
                .map(stage -> ProgrammeStep.of(stage, running, kept, at(evenings, stage.due())))
                .toList();
    }

    private static List<ProgrammeReview> reviews(
            ProgrammeRow programme, LocalDate kept, List<TrendPoint> evenings, Map<LocalDate, GroupEvening> groups) {
        List<ProgrammeReview> reviews = new ArrayList<>();
        ProgrammeReview before = null;
        for (LocalDate day : programme.controlDays()) {
            TrendPoint reached = day.isAfter(kept) ? null : at(evenings, day);
            TrendPoint earlier = before == null ? null : before.reached();
            Long growth = reached == null || earlier == null ? null : reached.counted() - earlier.counted();
            before = new ProgrammeReview(day, !day.isAfter(kept), reached, before == null ? null : before.day(), growth, groups.get(day));
            reviews.add(before);
        }
        return reviews;
    }

    /** Of cards there are none; of the country not, where every evening is seventy thousand rows. */
    private Map<LocalDate, GroupEvening> groups(ProgrammeRow programme, CompletionScope scope, LocalDate kept) {
        List<LocalDate> days = programme.controlDays().stream().filter(day -> !day.isAfter(kept)).toList();
        return scope.part() instanceof Subtree.Country || programme.measure() != ProgrammeMeasure.REGISTER || days.isEmpty()
                ? Map.of()
                : groups.of(scope, days).stream()
                        .filter(evening -> evening.all() > 0)
                        .collect(Collectors.toMap(GroupEvening::day, Function.identity()));
    }

    private static @Nullable TrendPoint at(List<TrendPoint> evenings, LocalDate day) {
        return evenings.stream().filter(one -> !one.day().isAfter(day)).reduce((one, later) -> later).orElse(null);
    }
}
