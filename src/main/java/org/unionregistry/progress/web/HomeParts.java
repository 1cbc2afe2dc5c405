package org.unionregistry.progress.web;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.unionregistry.progress.CompletionLine;
import org.unionregistry.progress.CompletionTable;

/** Who of a part needs help first. */
@Component
class HomeParts {
    private static final int SHOWN = 5;
    private final CompletionWords words;

    HomeParts(CompletionWords words) {
        this.words = words;
    }

    /** Those farthest from the end; being closed is no reproach. */
    List<CompletionLineView> worst(CompletionTable table) {
        return views(table.lines().stream()
                .filter(line -> !line.liquidating() && line.figures().missing() > 0)
                .limit(SHOWN)
                .toList());
    }

    /** Those whose changes come late, the longest delay first. */
    List<CompletionLineView> late(CompletionTable table) {
        return views(table.lines().stream()
                .filter(CompletionLine::late)
                .sorted((one, other) -> Integer.compare(delay(other), delay(one)))
                .limit(SHOWN)
                .toList());
    }

    private List<CompletionLineView> views(List<CompletionLine> lines) {
        return lines.stream()
                .map(line -> words.line(line, lines.indexOf(line) + 1, "completion/" + line.row().id()))
                .toList();
    }

    private static int delay(CompletionLine line) {
        return Objects.requireNonNullElse(line.row().lateness().longest(), 0);
    }
}
