package org.unionregistry.member.web;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.MemberFilter;
import org.unionregistry.member.MemberPage;
import org.unionregistry.member.MemberQueries;
import org.unionregistry.member.RecordFilter;
import org.unionregistry.member.SearchText;
import org.unionregistry.member.StatusFilter;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.web.Searches;

/** What every list of people shows: search, filters, chips, rows, the way to the next page and to the file. */
@Component
class ListPage {
    private final MemberQueries queries;
    private final Searches searches;
    private final MessageSource messages;

    ListPage(MemberQueries queries, Searches searches, MessageSource messages) {
        this.queries = queries;
        this.searches = searches;
        this.messages = messages;
    }

    MemberFilter filter(ListParameters list, Subtree part, @Nullable HttpSession session) {
        return list.filter(part, SearchText.of(searches.find(session, list.q())).orElse(null));
    }

    void show(ListParameters list, String path, MemberFilter filter, List<Chip> more, Model model) {
        MemberPage page = queries.page(filter, list.position());
        SearchText text = filter.text();
        model.addAttribute("page", page);
        model.addAttribute("list", list);
        model.addAttribute("path", path);
        model.addAttribute("typed", text == null ? "" : text.typed());
        model.addAttribute("forgotten", list.q() != null && text == null);
        model.addAttribute("statuses", StatusFilter.values());
        model.addAttribute("categories", MemberCategory.values());
        model.addAttribute("records", RecordFilter.values());
        model.addAttribute("chips", chips(list, path, text, more));
        model.addAttribute("previousUrl", page.hasPrevious() && !page.isEmpty() ? list.page(path, "before", page.first()) : null);
        model.addAttribute("nextUrl", page.hasNext() && !page.isEmpty() ? list.page(path, "after", page.last()) : null);
        model.addAttribute("xlsxUrl", list.at(path + ".xlsx"));
        model.addAttribute("clearUrl", path);
    }

    private List<Chip> chips(ListParameters list, String path, @Nullable SearchText text, List<Chip> more) {
        List<Chip> chips = new ArrayList<>(more);
        if (text != null) {
            chips.add(new Chip("«" + text.typed() + "»", list.without("q", path)));
        }
        if (list.statusFilter() != StatusFilter.REGISTERED) {
            chips.add(new Chip(say("member.filter.status." + list.statusFilter()), list.without("status", path)));
        }
        if (list.categoryFilter() != null) {
            chips.add(new Chip(say("member.category." + list.categoryFilter()), list.without("category", path)));
        }
        if (list.recordFilter() != RecordFilter.ANY) {
            chips.add(new Chip(say("member.filter.record." + list.recordFilter()), list.without("record", path)));
        }
        return chips;
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** A filter in use and the address without it. */
    record Chip(String text, String url) {}
}
