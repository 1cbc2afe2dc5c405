package org.unionregistry.access.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.unionregistry.access.AccountFilter;
import org.unionregistry.access.AccountStatus;

/** The filter of the page of accounts as its address holds it. */
record AccountSearch(@Nullable String q, @Nullable AccountStatus status, @Nullable UUID after) {

    AccountFilter filter() {
        return new AccountFilter(q == null ? "" : q, status, after);
    }

    public boolean narrows() {
        return status != null || q != null && !q.isBlank();
    }

    String url(@Nullable UUID place) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath("/accounts");
        if (q != null && !q.isBlank()) {
            url.queryParam("q", "{q}");
        }
        if (status != null) {
            url.queryParam("status", status);
        }
        if (place != null) {
            url.queryParam("after", place);
        }
        return q != null && !q.isBlank() ? url.buildAndExpand(q).encode().toUriString() : url.toUriString();
    }
}
