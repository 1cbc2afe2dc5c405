package org.unionregistry.organization;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to happen to organisations; what a kind does not need is empty.
 * @param subjects to whom it happens, several only in a merger; the people of a split go
 * @param target below whom, into whom, to whom; the new organisation of a split, if names are given
 * @param names the new names of a renamed organisation or of the one a split makes
 * @param district for a local organisation and for a primary that goes directly under the region
 */
public record Reorganization(
        ReorganizationId id,
        ReorganizationKind kind,
        List<OrganizationId> subjects,
        @Nullable OrganizationId target,
        @Nullable OrganizationNames names,
        @Nullable EducationDistrictId district,
        List<UUID> people,
        Decision decision) {

    public Reorganization {
        subjects = List.copyOf(subjects);
        people = List.copyOf(people);
    }

    /** Does a split make the organisation the people go to? */
    boolean makesTarget() {
        return kind == ReorganizationKind.SPLIT && names != null;
    }

    /** Those that exist already. */
    List<OrganizationId> known() {
        return Stream.concat(subjects.stream(), Stream.ofNullable(makesTarget() ? null : target)).toList();
    }

    /** Are the subjects no more when it is done? */
    public boolean closes() {
        return kind == ReorganizationKind.MERGE || kind == ReorganizationKind.LIQUIDATE;
    }
}
