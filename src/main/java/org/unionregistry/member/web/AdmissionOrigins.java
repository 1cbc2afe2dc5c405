package org.unionregistry.member.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unionregistry.member.AdmissionOrigin;
import org.unionregistry.member.MemberId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Uuids;

/** Leads from a page that knows somebody by name to the form for a new member and back. */
@Component
class AdmissionOrigins {
    private final List<AdmissionOrigin> origins;

    AdmissionOrigins(List<AdmissionOrigin> origins) {
        this.origins = origins;
    }

    /** The form with the name filled in, where the address says whose. */
    MemberForm fill(MemberForm form, @Nullable String from, OrganizationId register, Subtree subtree, Model model) {
        return from == null ? form : form.named(show(from, register, subtree, model));
    }

    /** Keeps the way back in the form. */
    AdmissionOrigin.Named show(String from, OrganizationId register, Subtree subtree, Model model) {
        AdmissionOrigin.Named named = origins.stream()
                .map(origin -> origin.find(Uuids.parse(from), register, subtree))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("from", from);
        return named;
    }

    /** Tells where the person came from, and gives the page to go back to. */
    String admitted(String from, MemberId member, OrganizationId register, Subtree subtree) {
        UUID id = Uuids.parse(from);
        for (AdmissionOrigin origin : origins) {
            Optional<AdmissionOrigin.Named> named = origin.find(id, register, subtree);
            if (named.isPresent()) {
                origin.admitted(id, member, subtree);
                return named.get().returnTo();
            }
        }
        throw new NotFound();
    }
}
