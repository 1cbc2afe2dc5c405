package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.unionregistry.progress.CompletionGroup;
import org.unionregistry.progress.ProgrammeRow;

/** All that is shown of one programme. */
record ProgrammePage(
        ProgrammeRow programme, CompletionPlace where, LocalDate today, List<ProgrammeStep> steps, List<ProgrammeReview> reviews) {

    /** Groups that occur on any of the control days, the best first. */
    public List<CompletionGroup> groups() {
        return Stream.of(CompletionGroup.values())
                .filter(group -> reviews.stream().anyMatch(one -> one.groups() != null && one.groups().of(group) > 0))
                .toList();
    }
}
