package org.unionregistry.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event in the life of an organisation as its page tells it.
 *
 * @param subjects what those it happened to were called then
 * @param target what the other side is called now; the new district of a local organisation
 * @param newName what a renamed or newly made organisation was called by it
 * @param yours whether the reader stands above all sides, and above where they once stood
 */
public record ReorganizationRow(
        ReorganizationId id,
        ReorganizationKind kind,
        List<String> subjects,
        @Nullable String target,
        @Nullable String newName,
        LocalDate day,
        LocalDate decidedOn,
        String basis,
        @Nullable UUID enteredBy,
        @Nullable Instant undoneAt,
        @Nullable UUID undoneBy,
        boolean recent,
        boolean yours) {

    /** Has it not been taken back, may the reader, and is it young enough to be? What else stands in the way, its page says. */
    public boolean mayBeUndone() {
        return recent && yours && undoneAt == null;
    }

    /** Of several ways to say a kind, the one that fits. */
    public String words() {
        return switch (kind) {
            case MOVE -> newName == null && target != null ? "MOVE" : "MOVE.district";
            case LIQUIDATE -> target == null ? "LIQUIDATE" : "LIQUIDATE.to";
            case MERGE -> subjects.size() > 1 ? "MERGE.several" : "MERGE";
            case SPLIT -> newName == null ? "SPLIT" : "SPLIT.new";
            default -> kind.name();
        };
    }
}
