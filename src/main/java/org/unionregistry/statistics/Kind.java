package org.unionregistry.statistics;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.InstitutionType;
import org.unionregistry.organization.OrganizationType;

/**
 * Which organisations a row counts; what is not said narrows nothing.
 *
 * @param fewer    members than this on the last evening of the year
 * @param students whether some of its members study
 * @param workers  whether some of its members do not
 */
public record Kind(
        @Nullable Set<OrganizationType> types, @Nullable Set<InstitutionType> institutions, @Nullable Integer fewer, @Nullable Boolean students,
        @Nullable Boolean workers) {
    static final Kind ALL = new Kind(null, null, null, null, null);

    boolean counts(OrganizationCount group) {
        return (types == null ? group.type().isPrimary() : types.contains(group.type()))
                && (institutions == null || group.institution() != null && institutions.contains(group.institution()));
    }

    /** Is the membership of each single organisation needed to tell? */
    boolean looksInside() {
        return fewer != null || students != null || workers != null;
    }

    /** Of an organisation with so many members, and so many of them studying. */
    boolean fits(long members, long studying) {
        return (fewer == null || members < fewer)
                && (students == null || students == studying > 0)
                && (workers == null || workers == members > studying);
    }
}
