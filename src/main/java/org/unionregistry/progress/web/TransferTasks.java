package org.unionregistry.progress.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.member.TransferFacts;
import org.unionregistry.member.TransferQueries;
import org.unionregistry.shared.Permission;

/** People between two registers: somebody waits for an answer. */
@Component
class TransferTasks {

    /** For those whose step it is. */
    List<HomeTask> of(TransferFacts facts) {
        return Stream.concat(
                        Stream.of(
                                task("toAccept", facts.toAccept(), "INCOMING"),
                                task("toAnswer", facts.toAnswer(), "OUTGOING"),
                                task("refused", facts.refused(), "DONE")),
                        overdue(facts).stream())
                .filter(Objects::nonNull)
                .toList();
    }

    /** For those above: what has come to a stop. */
    List<HomeTask> overdue(TransferFacts facts) {
        HomeTask task = task("overdue", facts.overdue(), "OUTGOING");
        return task == null ? List.of() : List.of(task);
    }

    private static @Nullable HomeTask task(String what, int count, String list) {
        return count == 0
                ? null
                : HomeTask.of(
                        "transfer." + what,
                        count,
                        String.valueOf(TransferQueries.TOLD),
                        HomeTask.button(Permission.MEMBER_EDIT, "transfers", "/transfers?show=" + list));
    }
}
