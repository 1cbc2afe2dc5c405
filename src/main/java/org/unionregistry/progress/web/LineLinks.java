package org.unionregistry.progress.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.progress.CompletionLevel;
import org.unionregistry.progress.CompletionLine;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.web.Permits;

/**
 * The lists behind the figures of a line, without the root of the application; none where the reader may not open them.
 *
 * @param register     who is entered
 * @param incomplete   whose record is not complete; of today only
 * @param changes      what was entered this month
 * @param organization with its headcounts
 */
record LineLinks(@Nullable String register, @Nullable String incomplete, @Nullable String changes, @Nullable String organization) {
    static final LineLinks NONE = new LineLinks(null, null, null, null);

    static LineLinks of(CompletionLine line, CompletionPage page) {
        if (line.row().isDirect()) {
            return NONE;
        }
        String organization = "organizations/" + line.row().id();
        String shown = Permits.may(Permission.ORGANIZATION_VIEW) ? organization : null;
        if (!Permits.may(Permission.MEMBER_VIEW)) {
            return new LineLinks(null, null, null, shown);
        }
        // A primary has a register of its own; of those above it is the common one, narrowed.
        boolean primary = page.scope().level() == CompletionLevel.PRIMARIES;
        String register = primary ? organization + "/members" : "members?organization=" + line.row().id();
        LocalDate day = page.day();
        return new LineLinks(
                page.today() ? register : organization + "/members/as-of?by=entry&date=" + RussianDates.text(day),
                page.today() && line.figures().incompleteRecords() > 0 ? register + (primary ? "?" : "&") + "record=INCOMPLETE" : null,
                organization + "/members/changes?from=" + RussianDates.text(day.withDayOfMonth(1).minusDays(1)) + "&to=" + RussianDates.text(day) + "&by=entry",
                shown);
    }
}
