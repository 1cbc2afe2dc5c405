package org.unionregistry.progress.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.progress.ComparedLine;
import org.unionregistry.progress.Comparison;
import org.unionregistry.progress.CompletionGroup;
import org.unionregistry.progress.CompletionLevel;

/** All a comparison of two days shows; its workbook is made of the same. */
record ComparisonPage(CompletionPlace where, ComparedDays days, Comparison comparison, ComparisonAddress address) {

    public List<ComparedLine> lines() {
        return comparison.shown(address.moved());
    }

    public boolean isNarrowed() {
        return address.moved() != null || address.district() != null;
    }

    /** Groups of the moves in which anybody was or is, the best first. */
    public List<CompletionGroup> groups(Map<CompletionGroup, Map<CompletionGroup, Integer>> moves) {
        return Arrays.stream(CompletionGroup.values())
                .filter(group -> moves.containsKey(group) || moves.values().stream().anyMatch(row -> row.containsKey(group)))
                .toList();
    }

    /** Where a row leads: to the comparison of its parts; a primary has none. */
    @Nullable String below(ComparedLine line) {
        OrganizationId id = line.row().id();
        return id == null || where.scope().level() == CompletionLevel.PRIMARIES ? null : address.below(id);
    }

    /** Where the difference is told event by event; not of an education district, of which only sums are told. */
    public @Nullable String events() {
        OrganizationRow organization = where.organization();
        boolean told = organization != null && organization.type() != OrganizationType.CENTRE && where.district() == null;
        return told ? address.events(organization.id()) : null;
    }
}
