package org.unionregistry.statistics;

import java.util.List;

/**
 * What the confirmed reports of the regions say together.
 *
 * @param regions all of them, with those that have not confirmed theirs
 */
public record CountryTotal(FormTemplate form, FormValues values, List<RegionTotalRow> regions) {

    public List<RegionTotalRow> missing() {
        return regions.stream().filter(region -> !region.isConfirmed()).toList();
    }

    public int confirmed() {
        return regions.size() - missing().size();
    }

    /** Primaries whose reports are in it. */
    public int accepted() {
        return regions.stream().mapToInt(RegionTotalRow::accepted).sum();
    }
}
