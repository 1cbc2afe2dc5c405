package org.unionregistry.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.EducationDistrictId;
import org.unionregistry.organization.EducationDistrictQueries;
import org.unionregistry.organization.EducationDistrictRow;
import org.unionregistry.organization.EducationDistrictService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Typed;

/** Education districts of a region with their secretaries. */
@Controller
@Requires(Permission.ORGANIZATION_EDIT)
class EducationDistrictController {
    private final OrganizationQueries organizations;
    private final EducationDistrictQueries queries;
    private final EducationDistrictService service;

    EducationDistrictController(
            OrganizationQueries organizations, EducationDistrictQueries queries, EducationDistrictService service) {
        this.organizations = organizations;
        this.queries = queries;
        this.service = service;
    }

    /** Without a region: the user's own one, or a list of regions to choose from for those who see them all. */
    @GetMapping("/education-districts")
    @Requires(Permission.ORGANIZATION_VIEW)
    String list(@RequestParam(required = false) @Nullable OrganizationId region, Subtree subtree, Model model) {
        OrganizationRow place = region == null
                ? organizations.root(subtree).orElseThrow(NotFound::new)
                : organizations.require(region, subtree);
        if (place.type() == OrganizationType.CENTRE) {
            model.addAttribute("regions", organizations.children(place.id(), subtree));
            return "organization/district-regions";
        }
        requireRegion(place);
        model.addAttribute("region", place);
        model.addAttribute("crumbs", Paths.crumbs(List.of(place)));
        model.addAttribute("rows", queries.of(place.id(), subtree));
        return "organization/districts";
    }

    @GetMapping("/education-districts/new")
    String form(@RequestParam OrganizationId region, Subtree subtree, Model model) {
        requireRegion(organizations.require(region, subtree));
        model.addAttribute(
                "form", new DistrictForm(EducationDistrictId.next().toString(), region.toString(), null, null));
        return page(region, model);
    }

    @PostMapping("/education-districts")
    String create(
            @Valid @ModelAttribute("form") DistrictForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        OrganizationId region = OrganizationId.of(Typed.words(form.region()));
        requireRegion(organizations.require(region, subtree));
        return saved(binding, redirect, response, region, model, () -> service.create(
                EducationDistrictId.of(Typed.words(form.id())), region, Typed.words(form.name()), subtree));
    }

    @GetMapping("/education-districts/{id}/edit")
    String rename(@PathVariable EducationDistrictId id, Subtree subtree, Model model) {
        EducationDistrictRow district = queries.require(id, subtree);
        String region = district.regionId().toString();
        model.addAttribute("form", new DistrictForm(id.toString(), region, String.valueOf(district.version()), district.name()));
        model.addAttribute("district", district);
        return page(district.regionId(), model);
    }

    @PostMapping("/education-districts/{id}")
    String rename(
            @PathVariable EducationDistrictId id,
            @Valid @ModelAttribute("form") DistrictForm form,
            BindingResult binding,
            Subtree subtree,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        EducationDistrictRow district = queries.require(id, subtree);
        model.addAttribute("district", district);
        try {
            return saved(binding, redirect, response, district.regionId(), model, () ->
                    service.rename(id, Typed.number(form.version()), Typed.words(form.name()), subtree));
        } catch (OptimisticLockingFailureException changed) {
            response.setStatus(409);
            return stale(form, queries.require(id, subtree), model);
        }
    }

    /** Both names side by side; saving again keeps the typed one, knowingly. */
    private static String stale(DistrictForm form, EducationDistrictRow now, Model model) {
        Map<String, String> typed = Map.of("district.name", Typed.words(form.name()));
        new Stale(Map.of(), typed, Map.of("district.name", now.name())).into(model, (field, value) -> value);
        model.addAttribute("form", new DistrictForm(form.id(), form.region(), String.valueOf(now.version()), form.name()));
        return page(now.regionId(), model);
    }

    private static String saved(
            BindingResult binding,
            RedirectAttributes redirect,
            HttpServletResponse response,
            OrganizationId region,
            Model model,
            Runnable command) {
        if (!binding.hasErrors()) {
            try {
                command.run();
                redirect.addFlashAttribute("flash", Flash.done("organization.district.saved"));
                return "redirect:/education-districts?region=" + region;
            } catch (Refusal refusal) {
                refusal.into(binding);
            }
        }
        response.setStatus(422);
        return page(region, model);
    }

    private static void requireRegion(OrganizationRow place) {
        if (place.type() != OrganizationType.REGION) {
            throw new NotFound();
        }
    }

    private static String page(OrganizationId region, Model model) {
        String list = "/education-districts?region=" + region;
        model.addAttribute("list", list);
        model.addAttribute("crumbs", List.of(Crumb.of("organization.districts.title", list)));
        return "organization/district";
    }
}
