package org.unionregistry.member.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberRecord;
import org.unionregistry.member.Occasion;
import org.unionregistry.member.RecordQueries;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.web.Flash;

/** What the pages about events in a person's life have in common. */
@Component
class EventPages {
    private final RecordQueries records;
    private final FormPages pages;
    private final SavedLate late;
    private final Clock clock;

    EventPages(RecordQueries records, FormPages pages, SavedLate late, Clock clock) {
        this.records = records;
        this.pages = pages;
        this.late = late;
        this.clock = clock;
    }

    /** The person the page is about; 404 outside the user's part. */
    MemberRecord open(MemberId id, Subtree subtree, Model model) {
        MemberRecord member = records.read(id, subtree);
        pages.about(member, subtree, model);
        return member;
    }

    /** An empty form; where nothing of the kind can happen to the person, the page says why in its stead. */
    EventForm begin(MemberId id, Occasion occasion, Subtree subtree, Model model) {
        MemberRecord member = open(id, subtree, model);
        occasion(member, occasion, model);
        return empty(member);
    }

    void occasion(MemberRecord member, Occasion occasion, Model model) {
        model.addAttribute("impossible", occasion.against(member));
    }

    /** An empty form; most events are entered on the day they happen. */
    EventForm empty(MemberRecord member) {
        return EventForm.about(member, LocalDate.now(clock));
    }

    /** Back to the person, with what was done, how late, and the way to take it back. */
    String done(MemberId id, EventForm form, String messageKey, RedirectAttributes redirect) {
        return done(id, form.key(), messageKey, redirect);
    }

    String done(MemberId id, UUID event, String messageKey, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "flash", Flash.done(messageKey, late.words(id)).withUndo("/members/" + id + "/events/" + event + "/reversal"));
        return "redirect:/members/" + id;
    }
}
