package org.unionregistry.member.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionregistry.member.JournalQueries;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.ReportedPeriods;

/** Says at once how late something was entered, at the end of what is told after saving. */
@Component
class SavedLate {
    private final JournalQueries journal;
    private final ReportedPeriods reported;
    private final PastWords words;

    SavedLate(JournalQueries journal, ReportedPeriods reported, PastWords words) {
        this.journal = journal;
        this.reported = reported;
        this.words = words;
    }

    /** Nothing where it was entered in time, or where lateness means nothing; and which report it would have changed. */
    String words(MemberId changed) {
        String late = words.lateSaved(journal.latestDelays(List.of(changed)).get(changed));
        return journal.latestLife(changed)
                .flatMap(event -> reported.reported(event.organization(), event.day()))
                .map(report -> late + words.say("member.reported", report))
                .orElse(late);
    }

    /** The rows, those saved with how late they were. */
    List<GridRow> told(List<GridRow> rows) {
        List<MemberId> saved = rows.stream().filter(GridRow::saved).map(GridRow::id).toList();
        Map<MemberId, Integer> delays = saved.isEmpty() ? Map.of() : journal.latestDelays(saved);
        return rows.stream().map(row -> row.saved() ? row.late(words.lateSaved(delays.get(row.id()))) : row).toList();
    }

    /** How many of them were late; nothing where none was. */
    String count(List<GridRow> rows) {
        long late = rows.stream().filter(row -> !row.late().isEmpty()).count();
        return late == 0 ? "" : words.say("member.grid.done.late", late);
    }
}
