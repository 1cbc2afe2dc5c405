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

    /** Keeps the way back in the form, as long as there is one: what was known may be forgotten while somebody types. */
    void keep(String from, OrganizationId register, Subtree subtree, Model model) {
        if (find(from, register, subtree).isPresent()) {
            model.addAttribute("from", from);
        }
    }

    /** Tells where the person came from, and gives the page to go back to; nothing where that is forgotten by now. */
    Optional<String> admitted(String from, MemberId member, OrganizationId register, Subtree subtree) {
        return find(from, register, subtree).map(found -> {
            found.origin().admitted(found.id(), member, subtree);
            return found.named().returnTo();
        });
    }

    private AdmissionOrigin.Named show(String from, OrganizationId register, Subtree subtree, Model model) {
        FoundOrigin found = find(from, register, subtree).orElseThrow(NotFound::new);
        model.addAttribute("from", from);
        return found.named();
    }

    private Optional<FoundOrigin> find(String from, OrganizationId register, Subtree subtree) {
        UUID id = Uuids.parse(from);
        return origins.stream()
                .flatMap(origin -> origin.find(id, register, subtree).map(named -> new FoundOrigin(origin, id, named)).stream())
                .findFirst();
    }
}
