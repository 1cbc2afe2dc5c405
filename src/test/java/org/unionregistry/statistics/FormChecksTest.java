package org.unionregistry.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.unionregistry.member.Change;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.Sex;
import org.unionregistry.member.StaffKind;
import org.unionregistry.organization.InstitutionType;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.shared.Refusal;

/** Figures that were published, with the errors they were published with. */
class FormChecksTest {
    private final FormReading reading = new FormReading();
    private final FormTemplate form = reading.ofProduct("5-sp-2027");

    /** Kursk, 01.01.2016: 108 666 + 27 029 + 9 909 = 145 604, published as 145 614. */
    @Test
    void a_published_total_that_is_not_the_sum_is_found() {
        FormValues published = typed("B08@end", 135_695, "B10@end", 9_909, "B11@end", 0, "B12@end", 145_614);
        assertThat(FormChecks.of(form, published)).extracting(finding -> finding.check().id()).containsExactly("K02");
        assertThat(FormChecks.of(form, published.with(CellCode.of("B12@end"), BigDecimal.valueOf(145_604)))).isEmpty();
    }

    /** The union, 01.01.2015: 2 938 520 of 4 412 950 are workers, 1 311 356 students; the slide prints 29,6 for the latter. */
    @Test
    void shares_are_recomputed_from_the_numbers() {
        assertThat(share(2_938_520, 4_412_950)).isEqualByComparingTo("66.6");
        assertThat(share(1_311_356, 4_412_950)).isEqualByComparingTo("29.7");
        assertThat(share(108_666, 145_604)).isEqualByComparingTo("74.6");
        assertThat(share(20, 22)).as("institutions that have a primary, Кузоватовская 2022").isEqualByComparingTo("90.9");
    }

    @Test
    void the_register_fills_what_it_knows_and_the_rest_follows() {
        RegisterFigures figures = new RegisterFigures(
                List.of(people(null, MemberCategory.WORKER, 40, 30)),
                List.of(people(null, MemberCategory.WORKER, 40, 28), people(null, MemberCategory.ON_LEAVE, 30, 2), people(null, MemberCategory.PENSIONER, null, 1)),
                List.of(people("JOIN", MemberCategory.WORKER, 30, 3)),
                Map.of(Change.JOIN, 3, Change.EXIT_VOLUNTARY, -2), List.of(new OrganizationCount(OrganizationType.PRIMARY, InstitutionType.GENERAL, 1)));
        FormValues values = FormFilling.fill(form, figures, typed("B01@end", 33, "B04@end", 0, "B01.1@end", 25, "B04@start", 0, "B01@start", 33), FormValues.empty());

        assertThat(figures(values, "B02@start", "B02@end", "B02@women", "B02@young", "B02.1@end", "B03@end", "B12@end", "E07@end", "E04@end", "C06@end", "C11@end"))
                .containsExactly("30", "30", "30", "2", "30", "3", "31", "1", "28", "2", "31");
        assertThat(values.get(CellCode.of("B09@end")).setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo("90.9");
        assertThat(values.get(CellCode.of("B09.1@end"))).as("no students, no share of them").isNull();
        assertThat(FormChecks.of(form, values)).extracting(finding -> finding.check().id() + "@" + finding.column())
                .as("more teachers are members than there are").containsExactly("K01.3@end");
        assertThat(figures(values, "A01@end", "A01.2@end", "A02@end", "A03@end", "A04@end", "D02@ppo", "D02@workers", "D02@members", "D10@members"))
                .as("a school counts itself, in the row of its kind").containsExactly("1", "1", "0", "0", "0", "1", "33", "31", "31");
        assertThat(values.get(CellCode.of("D01@members"))).as("it is no kindergarten").isNull();
    }

    @Test
    void a_form_nobody_could_fill_is_refused() {
        assertThat(fault("\"source\": \"FORMULA\", \"formula\": \"A01 + A02\"", "")).isEqualTo("statistics.fault.unknown");
        assertThat(fault("\"source\": \"FORMULA\", \"formula\": \"A02 * 2\"", row("A02", "\"source\": \"FORMULA\", \"formula\": \"A01 / 2\""))).isEqualTo("statistics.fault.circle");
        assertThat(fault("\"source\": \"FORMULA\", \"formula\": \"A02 + ) 2\"", row("A02", "\"source\": \"TYPED\""))).isEqualTo("statistics.fault.unreadable");
        assertThat(fault("\"source\": \"FORMULA\"", "")).isEqualTo("statistics.fault.formula");
        assertThat(fault("\"source\": \"FLOW\"", "")).isEqualTo("statistics.fault.events");
        assertThat(fault("\"source\": \"TYPED\"", row("A01", "\"source\": \"TYPED\""))).isEqualTo("statistics.fault.twice");
        assertThat(fault("\"source\": \"GUESSED\"", "")).isEqualTo("statistics.form.unreadable");
        assertThat(fault("\"source\": \"TYPED\", \"colour\": 1", "")).isEqualTo("statistics.form.unreadable");
    }

    @Test
    void a_superior_adds_up_what_primaries_fill_and_fills_what_only_it_is_asked() {
        FormTemplate primary = form.at(OrganizationType.PRIMARY);
        FormTemplate local = form.at(OrganizationType.LOCAL);
        assertThat(primary.sections()).extracting(FormSection::code).containsExactly("B", "C", "E", "F", "G");
        assertThat(local.sections()).extracting(FormSection::code).containsExactly("A", "B", "C", "D", "E", "F", "G", "H");
        assertThat(local.cells().stream().filter(cell -> cell.source() == CellSource.TYPED)).extracting(cell -> cell.code().toString()).containsExactly("A07@end");
        assertThat(local.required()).extracting(cell -> cell.code().toString()).containsExactly("A07@end");
        assertThat(local.checks()).extracting(ControlRelation::id).contains("K17", "K08.2", "K02").doesNotContain("K13", "K12.1", "K08.1");
        assertThat(primary.checks()).extracting(ControlRelation::id).contains("K13", "K08.1").doesNotContain("K17");
    }

    private String fault(String first, String second) {
        String file = """
                {"code": "f", "edition": 2027, "title": "Форма", "checks": [], "sections": [{"code": "A", "title": "А",
                 "columns": [{"code": "end", "title": "Всего"}], "rows": [%s%s]}]}
                """.formatted(row("A01", first).substring(1), second);
        Refusal[] refusal = new Refusal[1];
        assertThatThrownBy(() -> reading.of(file.getBytes(StandardCharsets.UTF_8))).isInstanceOfSatisfying(Refusal.class, one -> refusal[0] = one);
        return refusal[0].key();
    }

    private static String row(String code, String rest) {
        return ", {\"code\": \"%s\", \"title\": \"Строка\", \"level\": 0, \"required\": false, %s}".formatted(code, rest);
    }

    private static BigDecimal share(long part, long whole) {
        FormValues values = typed("B02@end", part, "B01@end", whole);
        return Objects.requireNonNull(new Formula("B02 / B01 * 100", "end").value(values)).setScale(1, RoundingMode.HALF_UP);
    }

    private static PeopleCount people(String event, MemberCategory category, Integer age, long people) {
        return new PeopleCount(event, category, category == MemberCategory.PENSIONER ? null : StaffKind.TEACHING, Sex.FEMALE, age, null, people);
    }

    private static FormValues typed(Object... cells) {
        FormValues values = FormValues.empty();
        for (int at = 0; at < cells.length; at += 2) {
            values = values.with(CellCode.of((String) cells[at]), BigDecimal.valueOf(((Number) cells[at + 1]).longValue()));
        }
        return values;
    }

    private static List<String> figures(FormValues values, String... cells) {
        return List.of(cells).stream().map(cell -> String.valueOf(values.get(CellCode.of(cell)))).toList();
    }
}
