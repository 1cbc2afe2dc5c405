package org.unionregistry.training.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.web.Typed;

/**
 * Whom the page of invitations is to show.
 *
 * @param under the organisation whose parts are asked; those directly below the reader's own unless one is named
 * @param all   also those who have taken part before
 */
record CandidateQuestion(@Nullable String under, @Nullable Boolean all) {

    @Nullable OrganizationId part() {
        return Typed.text(under) == null ? null : OrganizationId.of(Typed.words(under));
    }

    public boolean trainedToo() {
        return Boolean.TRUE.equals(all);
    }

    String at(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        OrganizationId part = part();
        if (part != null) {
            address.queryParam("under", part);
        }
        if (trainedToo()) {
            address.queryParam("all", true);
        }
        return address.build().toUriString();
    }
}
