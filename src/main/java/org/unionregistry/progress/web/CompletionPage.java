package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.util.Arrays;
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
 * @param where    the part of the tree it is about
 * @param firstDay the first day there is anything to show of; looked up only when there is nothing
 * @param asked    the columns read only where somebody wants to see them
 */
record CompletionPage(
        CompletionPlace where,
        LocalDate day,
        boolean today,
        CompletionTable table,
        CompletionAddress address,
        @Nullable LocalDate firstDay,
        CompletionAsked asked) {

    public String place() {
        return where.name();
    }

    public List<OrganizationRow> path() {
        return where.path();
    }

    public CompletionScope scope() {
        return where.scope();
    }

    public Map<UUID, String> districts() {
        return where.districts();
    }

    public String level() {
        return where.level();
    }

    public boolean names() {
        return scope().names();
    }

    /** Name of the education district the table is narrowed to. */
    public @Nullable String chosenDistrict() {
        return where.chosenDistrict();
    }

    public @Nullable CompletionGroup chosenGroup() {
        return address.group();
    }

    public boolean isNarrowed() {
        return address.district() != null || address.group() != null;
    }

    public boolean showsDistricts() {
        return where.showsDistricts();
    }

    /** Does it have a column that counts primaries: not where each row is one. */
    public boolean showsPrimaries() {
        return scope().level() != CompletionLevel.PRIMARIES;
    }

    /** Columns that make sense here. */
    public List<CompletionColumn> columns() {
        return Arrays.stream(CompletionColumn.values()).filter(this::fits).toList();
    }

    /** Those read on demand that stand at the end, in the order of their cells. */
    public List<CompletionColumn> askedColumns() {
        return columns().stream().filter(CompletionColumn.ASKED::contains).filter(column -> column != CompletionColumn.WEEK && has(column)).toList();
    }

    /** Does the table have the column? */
    public boolean has(CompletionColumn column) {
        return address.columns().contains(column) && fits(column);
    }

    private boolean fits(CompletionColumn column) {
        return switch (column) {
            case DISTRICT -> showsDistricts();
            case CHAIR -> names();
            case PRIMARIES -> showsPrimaries();
            default -> true;
        };
    }

    public boolean has(String column) {
        return has(CompletionColumn.valueOf(column));
    }

    /** Where a row leads: to its parts, or for a primary to its members, which only today's reader of people may open. */
    @Nullable String below(CompletionLine line, boolean members) {
        if (line.row().isDirect()) {
            return address.part(address.path() + "/direct");
        }
        return switch (scope().level()) {
            case REGIONS, LOCALS -> address.part("/completion/" + line.row().id());
            case PRIMARIES -> members ? members("/organizations/" + line.row().id() + "/members") : null;
        };
    }

    /** The table counts who was entered by that evening, and so does the list. */
    private String members(String register) {
        return today ? register : register + "/as-of?by=entry&date=" + RussianDates.text(day);
    }
}
