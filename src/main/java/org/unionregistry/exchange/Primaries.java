package org.unionregistry.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationKey;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.shared.Refusal;

/** The primary organisations a list may name, by code or by name however it was typed. */
final class Primaries {
    private final Map<String, Set<OrganizationId>> byName = new HashMap<>();
    private final @Nullable OrganizationId only;
    private final boolean settled;

    Primaries(List<OrganizationRow> rows) {
        only = rows.size() == 1 ? rows.get(0).id() : null;
        settled = false;
        for (OrganizationRow row : rows) {
            add(row.code(), row.id());
            add(row.shortName(), row.id());
            add(row.fullName(), row.id());
        }
    }

    private Primaries(@Nullable OrganizationId found) {
        only = found;
        settled = true;
    }

    /** For a row whose organisation the check has found. */
    static Primaries settled(StagedRow row) {
        return new Primaries(row.organization() == null ? null : new OrganizationId(row.organization()));
    }

    /** The one there is, when the list is of one organisation. */
    Optional<OrganizationId> only() {
        return Optional.ofNullable(only);
    }

    OrganizationId named(String typed) {
        if (settled && only != null) {
            return only;
        }
        Set<OrganizationId> found = byName.getOrDefault(key(typed), Set.of());
        if (found.isEmpty()) {
            throw new Refusal("exchange.row.unknownOrganization");
        }
        if (found.size() > 1) {
            throw new Refusal("exchange.row.ambiguousOrganization");
        }
        return found.iterator().next();
    }

    private void add(String name, OrganizationId id) {
        byName.computeIfAbsent(key(name), unseen -> new HashSet<>()).add(id);
    }

    private static String key(String name) {
        return OrganizationKey.of(name, name);
    }
}
