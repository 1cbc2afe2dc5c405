package org.unionregistry.progress;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identity of a mark in a ranking. */
@Embeddable
public record RankingMarkId(UUID value) implements Serializable {

    public static RankingMarkId next() {
        return new RankingMarkId(Uuids.next());
    }

    /** Reads an id from a URL; a malformed one is simply not found. */
    public static RankingMarkId of(String text) {
        return new RankingMarkId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
