package org.unionregistry.notification;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identity of a rule to remind by. */
@Embeddable
public record ReminderId(UUID value) implements Serializable {

    public static ReminderId next() {
        return new ReminderId(Uuids.next());
    }

    /** Reads an id from a URL; a malformed one is simply not found. */
    public static ReminderId of(String text) {
        return new ReminderId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
