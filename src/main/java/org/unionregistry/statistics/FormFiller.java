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
    private final DeclaredNumbers declared;
    private final Clock clock;

    FormFiller(RegisterFiguresQueries figures, ReportQueries reports, DeclaredNumbers declared, Clock clock) {
        this.figures = figures;
        this.reports = reports;
        this.declared = declared;
        this.clock = clock;
    }

    /** As of the report date, or of tonight while that is still to come; all of it of one moment. */
    @Transactional(readOnly = true)
    public FilledForm fill(FormTemplate template, Subtree part) {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        LocalDate asOf = template.reportDate().isAfter(tomorrow) ? tomorrow : template.reportDate();
        return filled(template, asOf, values(template, part, asOf, FormValues.empty()));
    }

    /** The draft of a report, with what was typed, what the report of the year before said, and what is declared so far. */
    @Transactional(readOnly = true)
    public FilledForm draft(ReportPlace place, FormValues typed) {
        String lastYear = reports.lastYear(place);
        FormValues before = lastYear == null ? FormValues.empty() : ReportContent.read(lastYear).formValues();
        FormValues values = values(place.form(), new Subtree.Primary(place.organization().id()), place.campaign().asOf(), typed).besides(before);
        HeadcountCells cells = place.form().headcount();
        FormValues all = cells == null ? values : values.with(cells.declared(), declared.members(place.organization().id()));
        return filled(place.form(), place.campaign().asOf(), all);
    }

    private FormValues values(FormTemplate template, Subtree part, LocalDate asOf, FormValues typed) {
        return FormFilling.fill(template, template.isDerived() ? figures.of(part, asOf) : NONE, typed);
    }

    private static FilledForm filled(FormTemplate template, LocalDate asOf, FormValues values) {
        return new FilledForm(template, asOf, values, FormChecks.of(template, values));
    }
}
