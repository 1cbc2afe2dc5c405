package org.unionregistry.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.Subtree;

/** Fills forms of a part of the tree from the register. */
@Component
public class FormFiller {
    private static final RegisterFigures NONE = new RegisterFigures(List.of(), List.of(), List.of(), Map.of());

    private final RegisterFiguresQueries figures;
    private final ReportQueries reports;
    private final Clock clock;

    FormFiller(RegisterFiguresQueries figures, ReportQueries reports, Clock clock) {
        this.figures = figures;
        this.reports = reports;
        this.clock = clock;
    }

    /** As of the report date, or of tonight while that is still to come; all of it of one moment. */
    @Transactional(readOnly = true)
    public FilledForm fill(FormTemplate template, Subtree part) {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        LocalDate asOf = template.reportDate().isAfter(tomorrow) ? tomorrow : template.reportDate();
        return fill(template, part, asOf, FormValues.empty(), FormValues.empty());
    }

    /** The draft of a report, with what was typed and what the report of the year before said. */
    @Transactional(readOnly = true)
    public FilledForm draft(ReportPlace place, FormValues typed) {
        String lastYear = reports.lastYear(place);
        FormValues before = lastYear == null ? FormValues.empty() : ReportContent.read(lastYear).formValues();
        return fill(place.form(), new Subtree.Primary(place.organization().id()), place.campaign().asOf(), typed, before);
    }

    private FilledForm fill(FormTemplate template, Subtree part, LocalDate asOf, FormValues typed, FormValues lastYear) {
        FormValues values = FormFilling.fill(template, template.isDerived() ? figures.of(part, asOf) : NONE, typed).besides(lastYear);
        return new FilledForm(template, asOf, values, FormChecks.of(template, values));
    }
}
