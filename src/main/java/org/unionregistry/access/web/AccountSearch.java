package org.unionregistry.access.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.unionregistry.access.AccountFilter;
import org.unionregistry.access.AccountStatus;
import org.unionregistry.organization.OrganizationId;

/**
 * The filter of the page of accounts as its address holds it.
 *
 * @param q key of what was typed, never the words themselves
 */
record AccountSearch(@Nullable String q, @Nullable AccountStatus status, @Nullable OrganizationId organization, @Nullable UUID after) {

    AccountFilter filter(@Nullable String typed) {
        return new AccountFilter(typed == null ? "" : typed, status, organization, after);
    }

    public boolean narrows() {
        return status != null || organization != null || q != null;
    }

    AccountSearch typed(@Nullable String key) {
        return new AccountSearch(key, status, organization, null);
    }

    AccountSearch from(@Nullable UUID place) {
        return new AccountSearch(q, status, organization, place);
    }

    public String withoutOrganization() {
        return new AccountSearch(q, status, null, null).url();
    }

    String url() {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath("/accounts");
        add(url, "q", q);
        add(url, "status", status);
        add(url, "organization", organization);
        add(url, "after", after);
        return url.toUriString();
    }

    private static void add(UriComponentsBuilder url, String name, @Nullable Object value) {
        if (value != null) {
            url.queryParam(name, value);
        }
    }
}
