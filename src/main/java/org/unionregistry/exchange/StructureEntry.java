package org.unionregistry.exchange;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.InstitutionType;
import org.unionregistry.organization.LocalKind;
import org.unionregistry.organization.OrganizationCode;
import org.unionregistry.organization.OrganizationContacts;
import org.unionregistry.organization.OrganizationNames;
import org.unionregistry.organization.OrganizationType;

/**
 * What a row of a structure says: of an organisation, of its chair, of its numbers; each part may be missing.
 *
 * @param notes what is wrong with it
 */
record StructureEntry(
        @Nullable OrganizationCode code,
        @Nullable Body body,
        @Nullable StructureChair chair,
        @Nullable StructureNumbers numbers,
        List<RowNote> notes) {

    /** The organisation itself. */
    record Body(
            OrganizationType type,
            OrganizationNames names,
            @Nullable LocalKind localKind,
            @Nullable InstitutionType institution,
            @Nullable String district,
            Set<String> municipalities,
            OrganizationContacts contacts) {}

    /** Equal for two rows of a workbook that say the same kind of thing of one organisation. */
    @Nullable String key() {
        if (code == null) {
            return null;
        }
        String parts = (body == null ? "" : "o") + (chair == null ? "" : "c") + (numbers == null ? "" : "n" + numbers.asOf());
        return code.value() + " " + parts;
    }

    /** Parents stand before children, and what is said of organisations comes after all of them. */
    int rank() {
        return body == null ? 4 : body.type().ordinal();
    }
}
