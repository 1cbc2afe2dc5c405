package org.unionregistry.statistics;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identity of a campaign. */
@Embeddable
public record CampaignId(UUID value) implements Serializable {

    public static CampaignId next() {
        return new CampaignId(Uuids.next());
    }

    /** Reads an id from a URL; a malformed one is simply not found. */
    public static CampaignId of(String text) {
        return new CampaignId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
