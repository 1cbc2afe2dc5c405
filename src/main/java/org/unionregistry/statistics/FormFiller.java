package org.unionregistry.statistics;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;

/** Fills forms of a part of the tree from the register. */
@Component
public class FormFiller {
    private final RegisterFiguresQueries figures;
    private final ReportQueries reports;
    private final AcceptedReports accepted;
    private final DeclaredNumbers declared;
    private final Clock clock;

    FormFiller(RegisterFiguresQueries figures, ReportQueries reports, AcceptedReports accepted, DeclaredNumbers declared, Clock clock) {
        this.figures = figures;
        this.reports = reports;
        this.accepted = accepted;
        this.declared = declared;
        this.clock = clock;
    }

    /** As of the report date, or of tonight while that is still to come; all of it of one moment. */
    @Transactional(readOnly = true)
    public FilledForm fill(FormTemplate template, Subtree part) {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        LocalDate asOf = template.reportDate().isAfter(tomorrow) ? tomorrow : template.reportDate();
        FormTemplate asked = template.at(OrganizationType.PRIMARY);
        return filled(asked, asOf, FormFilling.fill(asked, figures(template, part, asOf), FormValues.empty(), FormValues.empty()));
    }

    /** The draft of a report, with what was typed, what the report of the year before said, and what is declared or expected so far. */
    @Transactional(readOnly = true)
    public FilledForm draft(ReportPlace place, FormValues typed) {
        FormValues values = place.isLocal()
                ? FormFilling.fill(place.asked(), figures.organizations(place.part()), sums(place, typed), beside(place))
                : FormFilling.fill(place.form(), figures(place.form(), place.part(), place.campaign().asOf()), typed, beside(place));
        return filled(place.asked(), place.campaign().asOf(), values);
    }

    /** What formulas and checks compare cells with. */
    private FormValues beside(ReportPlace place) {
        String content = reports.lastYear(place);
        FormValues lastYear = content == null ? FormValues.empty() : ReportContent.read(content).formValues().asLastYear();
        if (place.isLocal()) {
            return place.form().collected() == null
                    ? lastYear
                    : lastYear.with(place.form().expected(), BigDecimal.valueOf(reports.desk(place.campaign(), place.part()).size()));
        }
        HeadcountCells cells = place.form().headcount();
        return cells == null ? lastYear : lastYear.with(cells.declared(), declared.members(place.organization().id()));
    }

    private RegisterFigures figures(FormTemplate template, Subtree part, LocalDate asOf) {
        return template.isDerived() ? figures.of(part, asOf) : RegisterFigures.NONE;
    }

    /** What it says itself, and what the accepted reports of its primaries say together. */
    private FormValues sums(ReportPlace place, FormValues typed) {
        Map<CellCode, BigDecimal> known = new TreeMap<>(typed.byCell());
        known.putAll(accepted.sums(place.campaign(), place.part()).byCell());
        return new FormValues(known);
    }

    private static FilledForm filled(FormTemplate template, LocalDate asOf, FormValues values) {
        return new FilledForm(template, asOf, values, FormChecks.of(template, values));
    }
}
