package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.progress.CompletionGroup;
import org.unionregistry.progress.CompletionLevel;
import org.unionregistry.progress.CompletionLine;
import org.unionregistry.progress.CompletionScope;
import org.unionregistry.progress.CompletionTable;
import org.unionregistry.shared.RussianDates;

/**
 * All a completion page shows; its workbook is made of the same.
 *
 * @param place     full name of the organisation or district the table is about
 * @param path      organisations above and the one itself, as far as the reader sees them
 * @param districts education districts the table can be narrowed to
 * @param firstDay  the first day there is anything to show of; looked up only when there is nothing
 */
record CompletionPage(
        String place,
        List<OrganizationRow> path,
        CompletionScope scope,
        LocalDate day,
        boolean today,
        CompletionTable table,
        Map<UUID, String> districts,
        CompletionAddress address,
        @Nullable LocalDate firstDay) {

    public String level() {
        return scope.direct() ? "DIRECT" : scope.level().name();
    }

    public boolean names() {
        return scope.names();
    }

    /** Name of the education district the table is narrowed to. */
    public @Nullable String chosenDistrict() {
        return address.district() == null ? null : districts.get(address.district());
    }

    public @Nullable CompletionGroup chosenGroup() {
        return address.group();
    }

    public boolean isNarrowed() {
        return address.district() != null || address.group() != null;
    }

    /** Does the table have a column of education districts: not where all rows share one. */
    public boolean showsDistricts() {
        return districts.size() > 1 && address.district() == null;
    }

    /** Does it have a column that counts primaries: not where each row is one. */
    public boolean showsPrimaries() {
        return scope.level() != CompletionLevel.PRIMARIES;
    }

    /** Where a row leads: to its parts, or for a primary to its members, which only today's reader of people may open. */
    @Nullable String below(CompletionLine line, boolean members) {
        if (line.row().isDirect()) {
            return address.below(address.path() + "/direct");
        }
        return switch (scope.level()) {
            case REGIONS, LOCALS -> address.below("/completion/" + line.row().id());
            case PRIMARIES -> members ? members("/organizations/" + line.row().id() + "/members") : null;
        };
    }

    /** The table counts who was entered by that evening, and so does the list. */
    private String members(String register) {
        return today ? register : register + "/as-of?by=entry&date=" + RussianDates.text(day);
    }
}
