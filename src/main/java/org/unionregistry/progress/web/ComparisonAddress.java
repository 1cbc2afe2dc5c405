package org.unionregistry.progress.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.progress.Movement;
import org.unionregistry.shared.RussianDates;

/** The address of a comparison, from which those beside it are made. */
record ComparisonAddress(String table, ComparedDays days, @Nullable UUID district, @Nullable Movement moved) {

    /** @param table the address of the completion table of the same part */
    static String of(String table) {
        return table + "/comparison";
    }

    public String page() {
        return full(of(table), moved);
    }

    public String workbook() {
        return full(of(table) + ".xlsx", moved);
    }

    public String ofMovement(@Nullable Movement other) {
        return full(of(table), other);
    }

    public String anyDistrict() {
        return new ComparisonAddress(table, days, null, moved).page();
    }

    /** The comparison of a part of this one. */
    public String below(OrganizationId part) {
        return new ComparisonAddress("/completion/" + part, days, null, null).page();
    }

    /** The completion table of the second day. */
    public String completion() {
        return with(UriComponentsBuilder.fromPath(table), "on", days.second());
    }

    /** Every event between the two evenings, as far as it was entered by the second of them. */
    public String events(OrganizationId organization) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/organizations/" + organization + "/members/changes");
        address.queryParam("from", RussianDates.text(days.first())).queryParam("to", RussianDates.text(days.second()));
        return with(address, "by", "entry");
    }

    private String full(String path, @Nullable Movement movement) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        address.queryParam("from", days.first()).queryParam("to", days.second());
        if (district != null) {
            address.queryParam("district", district);
        }
        return movement == null ? address.build().toUriString() : with(address, "moved", movement);
    }

    private static String with(UriComponentsBuilder address, String name, Object value) {
        return address.queryParam(name, value).build().toUriString();
    }
}
