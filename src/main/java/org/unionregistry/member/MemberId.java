package org.unionregistry.member;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identifies one person on the register. */
@Embeddable
public record MemberId(UUID value) implements Serializable {

    public static MemberId next() {
        return new MemberId(Uuids.next());
    }

    /** Reads an id from a URL or a form; a malformed one is not found. */
    public static MemberId of(String text) {
        return new MemberId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
