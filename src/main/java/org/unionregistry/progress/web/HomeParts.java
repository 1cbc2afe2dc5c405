package org.unionregistry.progress.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.unionregistry.progress.CompletionLevel;
import org.unionregistry.progress.CompletionLine;
import org.unionregistry.progress.CompletionTable;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.web.Permits;

/** Who of a part needs help first. */
@Component
class HomeParts {
    private static final int SHOWN = 5;
    private final CompletionWords words;

    HomeParts(CompletionWords words) {
        this.words = words;
    }

    /** Those farthest from the end; being closed is no reproach. */
    List<CompletionLineView> worst(CompletionTable table, CompletionLevel level) {
        return views(level, table.lines().stream()
                .filter(line -> !line.liquidating() && line.figures().missing() > 0)
                .limit(SHOWN)
                .toList());
    }

    /** Those whose changes come late, the longest delay first. */
    List<CompletionLineView> late(CompletionTable table, CompletionLevel level) {
        return views(level, table.lines().stream()
                .filter(CompletionLine::late)
                .sorted((one, other) -> Integer.compare(delay(other), delay(one)))
                .limit(SHOWN)
                .toList());
    }

    /** A school leads to its members where the reader may see them; everything else to its part of the table. */
    private List<CompletionLineView> views(CompletionLevel level, List<CompletionLine> lines) {
        boolean members = level == CompletionLevel.PRIMARIES && Permits.may(Permission.MEMBER_VIEW);
        return lines.stream()
                .map(line -> words.line(
                        line,
                        lines.indexOf(line) + 1,
                        members ? "organizations/" + line.row().id() + "/members" : "completion/" + line.row().id(),
                        LineLinks.NONE,
                        Map.of()))
                .toList();
    }

    private static int delay(CompletionLine line) {
        return Objects.requireNonNullElse(line.row().lateness().longest(), 0);
    }
}
