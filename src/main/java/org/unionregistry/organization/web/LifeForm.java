package org.unionregistry.organization.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.ReorganizationId;
import org.unionregistry.organization.ReorganizationKind;
import org.unionregistry.shared.RussianDates;

/**
 * What the pages of renaming, moving, merging, splitting and closing send; each uses its part of it.
 *
 * @param id of the event: sent twice, it happens once
 * @param targetCode the code of an organisation that is not in the list
 * @param others who else joins in a merger
 * @param way to another organisation, to a new one, or off the register
 * @param seen the rehearsal somebody agreed to
 * @param step what the button means
 */
record LifeForm(
        @Nullable String id,
        @Nullable String way,
        @Nullable String target,
        @Nullable String targetCode,
        @Nullable List<String> others,
        @Nullable List<String> people,
        @Size(max = 300, message = "{organization.text.long}") @Nullable String fullName,
        @Size(max = 150, message = "{organization.text.long}") @Nullable String shortName,
        @Size(max = 150, message = "{organization.text.long}") @Nullable String genitiveName,
        @Nullable String district,
        @Nullable String decidedOn,
        @NotBlank(message = "{organization.life.basis.missing}") @Size(max = 300, message = "{organization.text.long}")
                @Nullable String basis,
        @Nullable String seen,
        @Nullable String step) {

    static LifeForm empty(ReorganizationKind kind, OrganizationRow now, LocalDate today) {
        boolean rename = kind == ReorganizationKind.RENAME;
        return new LifeForm(
                ReorganizationId.next().toString(), kind == ReorganizationKind.SPLIT ? "NEW" : null, null, null, List.of(), List.of(),
                rename ? now.fullName() : null, rename ? now.shortName() : null, rename ? now.genitiveName() : null,
                now.districtId() == null ? null : now.districtId().toString(), RussianDates.text(today), null, null, null);
    }

    public boolean joins(OrganizationId other) {
        return others != null && others.contains(other.toString());
    }

    public boolean goes(UUID person) {
        return people != null && people.contains(person.toString());
    }

    /** Everything but the lists, for the page between the form and the deed. */
    public Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        put(kept, "id", id);
        put(kept, "way", way);
        put(kept, "target", target);
        put(kept, "targetCode", targetCode);
        put(kept, "fullName", fullName);
        put(kept, "shortName", shortName);
        put(kept, "genitiveName", genitiveName);
        put(kept, "district", district);
        put(kept, "decidedOn", decidedOn);
        put(kept, "basis", basis);
        return kept;
    }

    private static void put(Map<String, String> kept, String name, @Nullable String value) {
        if (value != null) {
            kept.put(name, value);
        }
    }

    boolean applies() {
        return "apply".equals(step);
    }

    boolean goesBack() {
        return "back".equals(step);
    }

    String agreed() {
        return Objects.requireNonNullElse(seen, "");
    }
}
