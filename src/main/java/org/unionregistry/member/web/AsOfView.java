package org.unionregistry.member.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.unionregistry.member.AsOf;
import org.unionregistry.member.AsOfList;
import org.unionregistry.member.AsOfPage;
import org.unionregistry.member.AsOfQueries;
import org.unionregistry.member.SearchText;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.web.Searches;

/** What the page of a past day shows. */
@Component
class AsOfView {
    private final AsOfQueries queries;
    private final Searches searches;
    private final PastDays days;
    private final Parts parts;
    private final FormPages pages;

    AsOfView(AsOfQueries queries, Searches searches, PastDays days, Parts parts, FormPages pages) {
        this.queries = queries;
        this.searches = searches;
        this.days = days;
        this.parts = parts;
        this.pages = pages;
    }

    static String path(OrganizationId id) {
        return "/organizations/" + id + "/members/as-of";
    }

    /** The organisation has been found inside the reader's part; whom it shows may have gone elsewhere since. */
    AsOfList list(OrganizationRow place, AsOfQuestion question, Subtree reader, @Nullable HttpSession session, Errors errors) {
        AsOf asOf = question.asOf(days, errors);
        SearchText text = SearchText.of(searches.find(session, question.q())).orElse(null);
        return new AsOfList(parts.narrowed(reader, place), asOf, text);
    }

    void show(
            List<OrganizationRow> way,
            AsOfQuestion question,
            BindingResult errors,
            Subtree reader,
            @Nullable HttpSession session,
            Model model) {
        OrganizationRow place = way.get(way.size() - 1);
        AsOfList list = list(place, question, reader, session, errors);
        model.addAttribute("organization", place);
        model.addAttribute("crumbs", pages.toRegister(way));
        model.addAttribute("path", path(place.id()));
        model.addAttribute("typed", list.text() == null ? "" : list.text().typed());
        model.addAttribute("forgotten", question.q() != null && list.text() == null);
        model.addAttribute("reader", reader);
        model.addAttribute("asOf", list.asOf());
        if (!errors.hasErrors()) {
            rows(list, question.about(list.asOf().day()), path(place.id()), model);
        }
    }

    private void rows(AsOfList list, AsOfQuestion question, String path, Model model) {
        AsOfPage page = queries.page(list, question.position());
        model.addAttribute("page", page);
        model.addAttribute("first", page.count() == 0 ? queries.firstDay(list, days.zone()) : null);
        model.addAttribute("firstUrl", new Address(path).with("by", question.by()));
        model.addAttribute("otherUrl", question.other(path).toString());
        model.addAttribute("xlsxUrl", question.at(path + ".xlsx").toString());
        model.addAttribute("clearUrl", question.searching(null).at(path).toString());
        model.addAttribute("previousUrl", page.hasPrevious() && !page.isEmpty() ? question.at(path).with("before", page.first()).toString() : null);
        model.addAttribute("nextUrl", page.hasNext() && !page.isEmpty() ? question.at(path).with("after", page.last()).toString() : null);
    }
}
