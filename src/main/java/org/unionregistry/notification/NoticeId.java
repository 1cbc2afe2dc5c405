package org.unionregistry.notification;

import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identity of a reminder that was sent. */
public record NoticeId(UUID value) {

    /** Reads an id from a URL; a malformed one is simply not found. */
    public static NoticeId of(String text) {
        return new NoticeId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
