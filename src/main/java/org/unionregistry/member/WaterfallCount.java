package org.unionregistry.member;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.unionregistry.organization.OrganizationId;

/** One waterfall while its numbers come in. */
final class WaterfallCount {
    private static final UUID NOBODY = new UUID(0, 0);

    private final UUID key;
    private final String name;
    private final Map<Change, Integer> changes = new EnumMap<>(Change.class);
    private int opening;
    private int closing;

    WaterfallCount(UUID key, String name) {
        this.key = key;
        this.name = name;
    }

    void add(String kind, int amount) {
        switch (kind) {
            case "OPENING" -> opening = amount;
            case "CLOSING" -> closing = amount;
            default -> changes.merge(Change.valueOf(kind), amount, Integer::sum);
        }
    }

    Waterfall waterfall() {
        changes.values().removeIf(amount -> amount == 0);
        return new Waterfall(key.equals(NOBODY) ? null : new OrganizationId(key), name, opening, changes, closing);
    }
}
