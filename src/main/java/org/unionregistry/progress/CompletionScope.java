package org.unionregistry.progress;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.EducationDistrictId;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;

/**
 * Which part of the tree a table is about, and what its rows are.
 *
 * @param part     the primaries that are counted
 * @param level    what a row stands for
 * @param direct   only the primaries directly under a region
 * @param district only those of this education district
 * @param names    whether the reader may see the names of chairs
 */
public record CompletionScope(
        Subtree part, CompletionLevel level, boolean direct, @Nullable EducationDistrictId district, boolean names) {

    /** The reader's own part, one row for each of its parts. */
    public static CompletionScope of(Subtree reader) {
        return new CompletionScope(reader, levelOf(reader), false, null, reader.showsPeople());
    }

    /** The organisation, already found inside the reader's part, one row for each of its parts. */
    public static CompletionScope below(OrganizationRow organization, Subtree reader) {
        Subtree part =
                switch (organization.type()) {
                    case CENTRE -> new Subtree.Country();
                    case REGION -> new Subtree.Region(organization.id());
                    case LOCAL -> new Subtree.Local(organization.id());
                    case PRIMARY, PRIMARY_TERRITORIAL -> new Subtree.Primary(organization.id());
                };
        return new CompletionScope(part, levelOf(part), false, null, reader.showsPeople());
    }

    /** The primaries of this part that stand directly under a region, each with its own row. */
    public CompletionScope directOnly() {
        return new CompletionScope(part, CompletionLevel.PRIMARIES, true, district, names);
    }

    public CompletionScope in(@Nullable EducationDistrictId only) {
        return new CompletionScope(part, level, direct, only, names);
    }

    private static CompletionLevel levelOf(Subtree part) {
        if (part instanceof Subtree.Country) {
            return CompletionLevel.REGIONS;
        }
        return part instanceof Subtree.Local || part instanceof Subtree.Primary
                ? CompletionLevel.PRIMARIES
                : CompletionLevel.LOCALS;
    }

    @Nullable UUID districtValue() {
        return district == null ? null : district.value();
    }
}
