package org.unionregistry.notification;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identity of a question. */
@Embeddable
public record QuestionId(UUID value) implements Serializable {

    public static QuestionId next() {
        return new QuestionId(Uuids.next());
    }

    /** Reads an id from a URL; a malformed one is simply not found. */
    public static QuestionId of(String text) {
        return new QuestionId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
