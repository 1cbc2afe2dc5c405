package org.unionregistry.statistics.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.statistics.CellChange;
import org.unionregistry.statistics.CheckSeverity;
import org.unionregistry.statistics.DeskRow;
import org.unionregistry.statistics.FilledForm;
import org.unionregistry.statistics.Finding;
import org.unionregistry.statistics.ReportPlace;
import org.unionregistry.statistics.ReportRow;
import org.unionregistry.statistics.ReportState;
import org.unionregistry.statistics.SentReports;

/**
 * A report as its pages show it.
 *
 * @param above whether the reader decides about it
 * @param changes what it says otherwise than when it was sent before
 * @param below   primaries of a local organisation, with their reports
 */
record ReportPage(
        ReportPlace place, ReportRow row, FilledForm filled, boolean above, List<CellChange> changes, List<DeskRow> below) {


    public String address() {
        return ReportAddress.of(place.campaign().id(), place.organization().id());
    }

    public OrganizationId organization() {
        return place.organization().id();
    }

    /** By when it is sent. */
    public LocalDate due() {
        return place.isLocal() ? place.campaign().localDue() : place.campaign().primaryDue();
    }

    /** Primaries whose reports are not in it. */
    public List<DeskRow> missing() {
        return below.stream().filter(row -> row.state() != ReportState.ACCEPTED).toList();
    }

    /** Its region has confirmed its own report: this one can neither be filled nor decided about. */
    public boolean isLocked() {
        return place.campaign().isConfirmed();
    }

    /** Nothing is missing, no relation is broken, and every doubt is explained. */
    public boolean isReady() {
        return filled.missing() == 0 && !filled.hasErrors() && !filled.isUnexplained(row.explained());
    }

    public boolean isDoubt(Finding finding) {
        return finding.check().severity() == CheckSeverity.WARNING;
    }

    /** In the order of the form. */
    public List<CellRemark> remarks() {
        return place.asked().cells().stream()
                .filter(cell -> row.remarks().containsKey(cell.code().toString()))
                .map(cell -> new CellRemark(cell, row.remarks().get(cell.code().toString())))
                .toList();
    }

    /** What was typed; in a report nobody has touched, what last year's ended with. */
    Map<String, String> begun() {
        return row.isNew() ? SentReports.begun(filled) : row.typed();
    }

    /** The end of last year beside the end of this one, where last year's report was accepted. */
    public List<CellChange> lastYear() {
        return SentReports.lastYear(filled);
    }
}
