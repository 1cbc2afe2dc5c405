package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.unionregistry.progress.CompletionGroup;
import org.unionregistry.progress.CompletionSort;

/**
 * The address of a completion table, from which those beside it are made: another order, one filter less, the workbook
 * of the same rows.
 */
record CompletionAddress(
        String path,
        @Nullable LocalDate on,
        @Nullable UUID district,
        @Nullable CompletionGroup group,
        CompletionSort sort,
        Set<CompletionColumn> columns) {

    public String page() {
        return with(path);
    }

    public String workbook() {
        return with(path + ".xlsx");
    }

    /** A page about the same or a part of it, of the same day. */
    public String below(String part) {
        return on == null ? part : part + "?on=" + on;
    }

    /** The table of a part of this one, of the same day and with the same columns. */
    public String part(String part) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(part);
        add(address, "on", on);
        addColumns(address);
        return address.build().toUriString();
    }

    public CompletionAddress anyDistrict() {
        return new CompletionAddress(path, on, null, group, sort, columns);
    }

    public CompletionAddress ofGroup(@Nullable CompletionGroup other) {
        return new CompletionAddress(path, on, district, other, sort, columns);
    }

    public CompletionAddress today() {
        return new CompletionAddress(path, null, district, group, sort, columns);
    }

    /** The shown day beside the next one somebody asks for; none for the primaries directly under a region. */
    public @Nullable String comparison() {
        if (path.endsWith("/direct")) {
            return null;
        }
        return ComparisonAddress.of(path) + (on == null ? "" : "?from=" + on);
    }

    /** What a click on the heading of the column leads to. */
    public String ordered(String column) {
        CompletionSort other = sort.toggled(CompletionSort.Column.valueOf(column));
        return new CompletionAddress(path, on, district, group, other, columns).page();
    }

    /** How the column is ordered now, in the words of {@code aria-sort}; none when it is not. */
    public @Nullable String order(String column) {
        if (sort.column() != CompletionSort.Column.valueOf(column)) {
            return null;
        }
        return sort.descending() ? "descending" : "ascending";
    }

    public @Nullable String sortWord() {
        return sort.equals(CompletionSort.WORST_FIRST) ? null : sort.word();
    }

    private String with(String target) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(target);
        add(address, "on", on);
        add(address, "district", district);
        add(address, "group", group);
        add(address, "sort", sortWord());
        addColumns(address);
        return address.build().toUriString();
    }

    /** Those to be named in an address: none where they are the usual ones. */
    public Set<CompletionColumn> chosenColumns() {
        return columns.equals(CompletionColumn.USUAL) ? Set.of() : columns;
    }

    private void addColumns(UriComponentsBuilder address) {
        chosenColumns().forEach(column -> address.queryParam("cols", column));
    }

    static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
