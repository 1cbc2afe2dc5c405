package org.unionregistry.statistics.web;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.spreadsheet.SheetRow;
import org.unionregistry.statistics.CampaignId;
import org.unionregistry.statistics.ReportPlace;
import org.unionregistry.statistics.ReportService;

/** Takes workbooks in whose reports nobody has begun yet; one that is being filled is not written over unseen. */
@Component
class BroughtReports {
    /** Reads the rows of a file. */
    interface Rows {
        List<SheetRow> read() throws IOException;
    }

    private final ReportPages pages;
    private final ReportService service;
    private final OrganizationQueries organizations;

    BroughtReports(ReportPages pages, ReportService service, OrganizationQueries organizations) {
        this.pages = pages;
        this.service = service;
        this.organizations = organizations;
    }

    static void requireSame(ReportSheet sheet, ReportPlace place) {
        if (!sheet.form().equals(place.form().key())) {
            throw new Refusal("statistics.upload.form", sheet.form(), place.form().key());
        }
        if (!sheet.organization().equals(place.organization().code())) {
            throw new Refusal("statistics.upload.organization", sheet.organization(), place.organization().code());
        }
    }

    BroughtFile take(CampaignId campaign, String name, Rows rows, Subtree reader) throws IOException {
        ReportPage page = null;
        try {
            ReportSheet sheet = ReportSheet.of(rows.read());
            OrganizationRow found = organizations.byCodes(List.of(sheet.organization()), reader).get(sheet.organization());
            if (found == null) {
                throw new Refusal("statistics.upload.outside", sheet.organization());
            }
            page = pages.find(campaign, found.id(), reader);
            requireSame(sheet, page.place());
            if (!page.row().isNew()) {
                throw new Refusal("statistics.upload.begun");
            }
            ReportForm typed = ReportForm.read(page.place().asked(), sheet.fields(page.place().asked()));
            if (!typed.isGood()) {
                throw new Refusal("statistics.upload.bad", String.join(", ", typed.bad().keySet()));
            }
            service.save(campaign, found.id(), page.row().version(), typed.numbers(), Map.of(), reader);
            return told(name, page, typed.typed().size(), null);
        } catch (Refusal refusal) {
            return told(name, page, 0, refusal);
        } catch (NotFound other) {
            return told(name, page, 0, new Refusal("statistics.upload.other"));
        } catch (ConcurrencyFailureException | PersistenceException changed) {
            return told(name, page, 0, new Refusal("statistics.upload.begun"));
        }
    }

    private static BroughtFile told(String name, @Nullable ReportPage page, int numbers, @Nullable Refusal refusal) {
        return new BroughtFile(
                name, page == null ? null : page.address(), page == null ? null : page.place().organization().shortName(), numbers,
                refusal == null ? null : refusal.key(),
                refusal == null ? List.of() : List.of(refusal.arguments()).stream().map(String::valueOf).toList());
    }
}
