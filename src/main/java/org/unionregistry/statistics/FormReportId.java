package org.unionregistry.statistics;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identity of a report. */
@Embeddable
public record FormReportId(UUID value) implements Serializable {

    public static FormReportId next() {
        return new FormReportId(Uuids.next());
    }

    /** Reads an id from a URL; a malformed one is simply not found. */
    public static FormReportId of(String text) {
        return new FormReportId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
