package org.unionregistry.statistics.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.web.Typed;
import org.unionregistry.statistics.CampaignDetails;
import org.unionregistry.statistics.CampaignId;
import org.unionregistry.statistics.FormTemplate;
import org.unionregistry.statistics.FormTemplates;

/**
 * What the page that begins to collect a form sends.
 *
 * @param id of the campaign to be; sent twice, it is one
 */
record CampaignForm(@Nullable String id, @Nullable String form, @Nullable String primaryDue, @Nullable String localDue) {
    /** After the holidays of January. */
    private static final int PRIMARY_DUE = 14;
    private static final int LOCAL_DUE = 24;

    static CampaignForm empty(FormTemplate suggested) {
        return new CampaignForm(
                CampaignId.next().toString(), suggested.key(), RussianDates.text(suggested.reportDate().plusDays(PRIMARY_DUE)),
                RussianDates.text(suggested.reportDate().plusDays(LOCAL_DUE)));
    }

    CampaignId key() {
        return CampaignId.of(Typed.words(id));
    }

    /** What was typed; every error stands at its field, and then there are no details. */
    @Nullable CampaignDetails details(FormTemplates templates, Subtree reader, Errors errors) {
        Typed typed = new Typed(errors);
        LocalDate primary = typed.date(primaryDue, "primaryDue");
        LocalDate local = typed.date(localDue, "localDue");
        if (errors.hasErrors()) {
            return null;
        }
        FormTemplate chosen = templates.require(Typed.words(form), reader);
        CampaignDetails details = new CampaignDetails(chosen.key(), chosen.reportDate(), primary, local);
        typed.refused(details.problems());
        return errors.hasErrors() ? null : details;
    }
}
