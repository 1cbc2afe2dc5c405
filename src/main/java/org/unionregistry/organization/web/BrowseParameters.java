package org.unionregistry.organization.web;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.unionregistry.organization.EducationDistrictId;
import org.unionregistry.organization.OrganizationFilter;
import org.unionregistry.organization.OrganizationFilter.Position;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationStatus;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.shared.web.Typed;

/** The list of organisations as its address describes it. Unknown words in it are left out. */
record BrowseParameters(
        @Nullable String q,
        @Nullable String type,
        @Nullable String status,
        @Nullable String district,
        @Nullable String parent,
        @Nullable String after,
        @Nullable String before) {

    OrganizationFilter toFilter(@Nullable OrganizationId root) {
        return new OrganizationFilter(
                Typed.text(q),
                constant(OrganizationType.values(), type),
                constant(OrganizationStatus.values(), status),
                district == null || district.isBlank() ? null : EducationDistrictId.of(district),
                parentOr(root),
                new Position(id(after), id(before)));
    }

    @Nullable OrganizationId parentOr(@Nullable OrganizationId root) {
        OrganizationId chosen = id(parent);
        return chosen == null ? root : chosen;
    }

    /** The first page with everything but one filter, for the cross on its chip. */
    String without(String name) {
        return url(name, null, null);
    }

    String pageAfter(OrganizationId last) {
        return url("", "after", last.toString());
    }

    String pageBefore(OrganizationId first) {
        return url("", "before", first.toString());
    }

    private String url(String left, @Nullable String key, @Nullable String value) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath("/organizations");
        add(url, "parent", parent, left);
        add(url, "q", q, left);
        add(url, "type", type, left);
        add(url, "status", status, left);
        add(url, "district", district, left);
        if (key != null) {
            url.queryParam(key, value);
        }
        return url.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder url, String name, @Nullable String value, String left) {
        if (value != null && !value.isBlank() && !name.equals(left)) {
            url.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value.strip()));
        }
    }

    private static @Nullable OrganizationId id(@Nullable String text) {
        return text == null || text.isBlank() ? null : OrganizationId.of(text);
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, @Nullable String name) {
        return Arrays.stream(constants).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }
}
