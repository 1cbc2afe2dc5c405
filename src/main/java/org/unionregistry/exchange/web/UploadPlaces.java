package org.unionregistry.exchange.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unionregistry.exchange.ImportKind;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationStatus;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.web.Choice;
import org.unionregistry.shared.web.Crumb;

/** For which organisations of the user's part a file may be sent. */
@Component
class UploadPlaces {
    private final OrganizationQueries organizations;
    private final MessageSource messages;

    UploadPlaces(OrganizationQueries organizations, MessageSource messages) {
        this.organizations = organizations;
        this.messages = messages;
    }

    /** The node the part begins with. */
    OrganizationId root(Subtree subtree) {
        return organizations.root(subtree).map(OrganizationRow::id).orElseThrow(NotFound::new);
    }

    /** The one that was asked for, or the only one there is to choose. */
    @Nullable OrganizationId chosen(@Nullable String organizationId, Subtree subtree) {
        if (organizationId != null && !organizationId.isBlank()) {
            return organizations.require(OrganizationId.of(organizationId), subtree).id();
        }
        return subtree instanceof Subtree.Primary ? root(subtree) : null;
    }

    String memberPage(@Nullable OrganizationId chosen, Subtree subtree, Model model) {
        OrganizationRow root = organizations.root(subtree).orElseThrow(NotFound::new);
        model.addAttribute("crumbs", List.of(Crumb.of("exchange.list.title.MEMBERS", ImportPages.base(ImportKind.MEMBERS))));
        model.addAttribute("place", root);
        model.addAttribute("choices", root.isPrimary() ? List.of() : choices(root, chosen, subtree));
        return "exchange/new";
    }

    String structurePage(Model model) {
        model.addAttribute("crumbs", List.of(Crumb.of("exchange.list.title.STRUCTURE", ImportPages.base(ImportKind.STRUCTURE))));
        return "exchange/new-structure";
    }

    /** Several at once first; then the organisations directly below. One deeper down is sent from its own page. */
    private List<Choice> choices(OrganizationRow root, @Nullable OrganizationId chosen, Subtree subtree) {
        List<Choice> choices = new ArrayList<>();
        choices.add(several(root));
        for (OrganizationRow child : organizations.children(root.id(), subtree)) {
            if (child.status() == OrganizationStatus.LIQUIDATED) {
                continue;
            }
            choices.add(child.isPrimary() ? new Choice(child.id().toString(), child.shortName()) : several(child));
        }
        boolean offered = chosen == null || choices.stream().anyMatch(choice -> choice.value().equals(chosen.toString()));
        if (!offered) {
            choices.add(0, new Choice(chosen.toString(), organizations.require(chosen, subtree).shortName()));
        }
        return choices;
    }

    private Choice several(OrganizationRow row) {
        return new Choice(
                row.id().toString(),
                String.valueOf(messages.getMessage(
                        "exchange.upload.several", new Object[] {row.shortName()}, LocaleContextHolder.getLocale())));
    }
}
