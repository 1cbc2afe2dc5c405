package org.unionregistry.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event in the life of an organisation as its page tells it.
 *
 * @param subjects what those it happened to were called then, with commas
 * @param target what the other side is called now; the new district of a local organisation
 * @param newName what a renamed or newly made organisation was called by it
 */
public record ReorganizationRow(
        ReorganizationId id,
        ReorganizationKind kind,
        String subjects,
        @Nullable String target,
        @Nullable String newName,
        LocalDate day,
        LocalDate decidedOn,
        String basis,
        @Nullable UUID enteredBy,
        @Nullable Instant undoneAt,
        @Nullable UUID undoneBy,
        boolean recent) {

    /** Has it not been taken back, and is it young enough to be? What else stands in the way, its page says. */
    public boolean mayBeUndone() {
        return recent && undoneAt == null;
    }

    /** Of several ways to say a kind, the one that fits. */
    public String words() {
        return switch (kind) {
            case MOVE -> newName == null && target != null ? "MOVE" : "MOVE.district";
            case LIQUIDATE -> target == null ? "LIQUIDATE" : "LIQUIDATE.to";
            case SPLIT -> newName == null ? "SPLIT" : "SPLIT.new";
            default -> kind.name();
        };
    }
}
