package org.unionregistry.member.web;

import org.springframework.stereotype.Component;
import org.unionregistry.member.JournalQueries;
import org.unionregistry.member.MemberId;

/** Says at once how late something was entered, at the end of what is told after saving. */
@Component
class SavedLate {
    private final JournalQueries journal;
    private final PastWords words;

    SavedLate(JournalQueries journal, PastWords words) {
        this.journal = journal;
        this.words = words;
    }

    /** Nothing where it was entered in time, or where lateness means nothing. */
    String words(MemberId changed) {
        return words.lateSaved(journal.latestDelay(changed));
    }
}
