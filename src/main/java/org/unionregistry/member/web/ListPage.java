package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.ObjectError;
import org.unionregistry.member.AgeBand;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.MemberFilter;
import org.unionregistry.member.MemberPage;
import org.unionregistry.member.MemberQueries;
import org.unionregistry.member.SavedViews;
import org.unionregistry.member.SearchText;
import org.unionregistry.member.Sex;
import org.unionregistry.member.StatusFilter;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.web.Searches;

/** What every list of people shows: search, filters, chips, rows, the way to the next page and to the file. */
@Component
class ListPage {
    private static final String LIST = "list";

    private final MemberQueries queries;
    private final Searches searches;
    private final ListFilters filters;
    private final ListChips chips;
    private final SavedViews views;

    ListPage(MemberQueries queries, Searches searches, ListFilters filters, ListChips chips, SavedViews views) {
        this.queries = queries;
        this.searches = searches;
        this.filters = filters;
        this.chips = chips;
        this.views = views;
    }

    /** For a file: a filter that cannot be read is refused rather than left out. */
    MemberFilter filter(ListParameters list, Subtree part, @Nullable HttpSession session) {
        Errors errors = new BeanPropertyBindingResult(list, LIST);
        MemberFilter filter = filter(list, part, text(list, session), errors);
        for (ObjectError error : errors.getAllErrors()) {
            throw new Refusal(Objects.requireNonNull(error.getCode()), Objects.requireNonNullElse(error.getArguments(), new Object[0]));
        }
        return filter;
    }

    /** Nobody is shown while a filter cannot be read: the rows would not be those asked for. */
    void show(ListParameters asked, String path, Subtree part, @Nullable HttpSession session, Model model, HttpServletResponse response) {
        ListParameters list = ChosenColumns.in(asked, session);
        SearchText text = text(list, session);
        Errors errors = new BeanPropertyBindingResult(list, LIST);
        MemberFilter filter = filter(list, part, text, errors);
        if (errors.hasErrors()) {
            response.setStatus(422);
        }
        MemberPage page = errors.hasErrors() ? MemberPage.NOBODY : queries.page(filter, list.position());
        ListAddress address = list.address();
        folds(list, path, errors, model);
        model.addAttribute("page", page);
        model.addAttribute("typed", text == null ? "" : text.typed());
        model.addAttribute("forgotten", list.q() != null && text == null);
        model.addAttribute("chips", chips.of(list, path, text));
        model.addAttribute("previousUrl", page.hasPrevious() && !page.isEmpty() ? address.page(path, "before", page.first()) : null);
        model.addAttribute("nextUrl", page.hasNext() && !page.isEmpty() ? address.page(path, "after", page.last()) : null);
        model.addAttribute("xlsxUrl", address.at(path + ".xlsx"));
        model.addAttribute("searchUrl", path + "/search");
        model.addAttribute("clearUrl", address.everybody().at(path));
        model.addAttribute("kept", address.without(Set.of("q", "cols")).pairs());
        model.addAttribute("views", views.mine());
        if (!model.containsAttribute("view")) {
            model.addAttribute("view", new ViewForm(null));
        }
    }

    /** The part of the form that is folded, to put into the page that is open: nobody is looked up for it. */
    String unfolded(ListParameters asked, String path, @Nullable HttpSession session, Model model) {
        ListParameters list = ChosenColumns.in(asked, session);
        Errors errors = new BeanPropertyBindingResult(list, LIST);
        filters.conditions(list, errors);
        folds(list, path, errors, model);
        return "member/filter :: folds";
    }

    /** Where a search leads: its words stay in the session. */
    String found(String typed, ListParameters list, String path, HttpSession session) {
        ChosenColumns.keep(list, session);
        String key = typed.isBlank() ? null : searches.keep(session, typed);
        return "redirect:" + list.searching(key).address().at(path);
    }

    private void folds(ListParameters list, String path, Errors errors, Model model) {
        ListAddress address = list.address();
        model.addAttribute(LIST, list);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + LIST, errors);
        model.addAttribute("filtersUrl", address.with("panel", "filters").at(path));
        model.addAttribute("columnsUrl", address.with("panel", "columns").at(path));
        model.addAttribute("folded", address.without(Set.of("organization", "status", "q", "cols")).pairs());
        model.addAttribute("statuses", StatusFilter.values());
        model.addAttribute("categories", MemberCategory.values());
        model.addAttribute("sexes", Sex.values());
        model.addAttribute("ages", AgeBand.values());
        model.addAttribute("records", filters.records());
        model.addAttribute("allColumns", ListColumn.values());
    }

    private MemberFilter filter(ListParameters list, Subtree part, @Nullable SearchText text, Errors errors) {
        return new MemberFilter(part, list.statusFilter(), filters.conditions(list, errors), text);
    }

    private @Nullable SearchText text(ListParameters list, @Nullable HttpSession session) {
        return SearchText.of(searches.find(session, list.q())).orElse(null);
    }
}
