package org.unionregistry.access.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.unionregistry.access.Invitable;
import org.unionregistry.access.InvitableFilter;

/** The filter of the page of invitations as its address holds it. */
record InvitationSearch(@Nullable UUID local, @Nullable Boolean fresh, @Nullable String after) {

    InvitableFilter filter() {
        return new InvitableFilter(local, onlyFresh(), null, position());
    }

    public boolean onlyFresh() {
        return Boolean.TRUE.equals(fresh);
    }

    String next(Invitable last) {
        return url(last.code() + "_" + last.mandate().id());
    }

    String url(@Nullable String place) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath("/invitations");
        if (local != null) {
            url.queryParam("local", local);
        }
        if (onlyFresh()) {
            url.queryParam("fresh", "true");
        }
        if (place != null) {
            url.queryParam("after", place);
        }
        return url.build().toUriString();
    }

    /** A place that cannot be read is the beginning. */
    private InvitableFilter.@Nullable Position position() {
        int separator = after == null ? -1 : after.indexOf('_');
        if (after == null || separator < 0) {
            return null;
        }
        try {
            return new InvitableFilter.Position(
                    after.substring(0, separator), UUID.fromString(after.substring(separator + 1)));
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
