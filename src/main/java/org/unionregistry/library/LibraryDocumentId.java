package org.unionregistry.library;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identity of a document of the library. */
@Embeddable
public record LibraryDocumentId(UUID value) implements Serializable {

    public static LibraryDocumentId next() {
        return new LibraryDocumentId(Uuids.next());
    }

    /** Reads an id from a URL; a malformed one is simply not found. */
    public static LibraryDocumentId of(String text) {
        return new LibraryDocumentId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
