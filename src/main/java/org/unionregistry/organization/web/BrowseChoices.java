package org.unionregistry.organization.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unionregistry.organization.EducationDistrictQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationStatus;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.web.Choice;
import org.unionregistry.shared.web.Show;
import org.unionregistry.shared.web.Typed;

/** What the list of organisations can be narrowed by, and what it is narrowed by now. */
@Component
class BrowseChoices {
    private final EducationDistrictQueries districts;
    private final Show show;
    private final MessageSource messages;

    BrowseChoices(EducationDistrictQueries districts, Show show, MessageSource messages) {
        this.districts = districts;
        this.show = show;
        this.messages = messages;
    }

    void into(Model model, OrganizationRow node, BrowseParameters parameters, Subtree subtree) {
        List<Choice> types = show.choices(typesBelow(node), "organization.type");
        List<Choice> statuses = show.choices(OrganizationStatus.values(), "organization.status");
        List<Choice> ofRegion = node.type() == OrganizationType.REGION ? districts(node, subtree) : List.of();
        model.addAttribute("typeChoices", with("organization.list.anyType", types));
        model.addAttribute("statusChoices", with("organization.list.anyStatus", statuses));
        model.addAttribute(
                "districtChoices", ofRegion.isEmpty() ? ofRegion : with("organization.list.anyDistrict", ofRegion));
        List<Choice> chips = new ArrayList<>();
        String words = Typed.text(parameters.q());
        if (words != null) {
            chips.add(new Choice(parameters.without("q"), "«" + words + "»"));
        }
        chip(chips, types, parameters.type(), parameters.without("type"));
        chip(chips, ofRegion, parameters.district(), parameters.without("district"));
        chip(chips, statuses, parameters.status(), parameters.without("status"));
        model.addAttribute("chips", chips);
    }

    private static void chip(List<Choice> chips, List<Choice> choices, @Nullable String chosen, String url) {
        choices.stream()
                .filter(choice -> Objects.equals(choice.value(), chosen))
                .forEach(choice -> chips.add(new Choice(url, choice.text())));
    }

    private static List<OrganizationType> typesBelow(OrganizationRow node) {
        return Arrays.stream(OrganizationType.values())
                .filter(type -> type.compareTo(node.type()) > 0)
                .toList();
    }

    private List<Choice> districts(OrganizationRow region, Subtree subtree) {
        return districts.of(region.id(), subtree).stream()
                .map(district -> new Choice(district.id().toString(), district.name()))
                .toList();
    }

    private List<Choice> with(String anyKey, List<Choice> choices) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice("", messages.getMessage(anyKey, null, LocaleContextHolder.getLocale())));
        all.addAll(choices);
        return all;
    }
}
