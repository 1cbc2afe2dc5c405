package org.unionregistry.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.shared.NotFound;

/**
 * A form of one edition: what it asks, how its cells are filled and checked. Data, not code: a new form or a new year is a
 * file.
 *
 * @param edition the year it reports on is the one before
 * @param note    said above the form, such as that it is modelled on another one
 * @param collected the cell that counts primaries in a total; beside it checks find how many there should be
 * @param pictures its totals are drawn as
 */
public record FormTemplate(
        String code, int edition, String title, @Nullable String note, @Nullable HeadcountCells headcount,
        @Nullable String collected, List<FormSection> sections,
        List<ControlRelation> checks, @Nullable List<FormPicture> pictures) {

    /** Names it in an address. */
    public String key() {
        return code + "-" + edition;
    }

    /** Names the edition of the year before. */
    String lastKey() {
        return code + "-" + (edition - 1);
    }

    /** Its usual report date: the year it reports on ends on the evening before. */
    public LocalDate reportDate() {
        return LocalDate.of(edition, 1, 1);
    }

    /** As an organisation of this level fills it or looks at it. */
    public FormTemplate at(OrganizationType place) {
        List<FormSection> shown = sections.stream().filter(section -> section.isShown(place)).map(section -> section.at(place)).toList();
        return new FormTemplate(code, edition, title, note, headcount, collected, shown, checks.stream().filter(check -> check.isAsked(place)).toList(), pictures);
    }

    /** Names of cells that organisations of this level fill themselves. */
    public List<String> own(OrganizationType place) {
        return cells().stream().filter(cell -> cell.row().isAsked(place)).map(cell -> cell.code().toString()).toList();
    }

    /** Where checks find how many primaries should be in a total. */
    CellCode expected() {
        return CellCode.of(Objects.requireNonNull(collected)).in("expected");
    }

    public List<FormPicture> drawn() {
        return pictures == null ? List.of() : pictures;
    }

    /** Does the register fill any of it? */
    public boolean isDerived() {
        return cells().stream().anyMatch(cell -> cell.source().isDerived());
    }

    /** Cells that have to be typed: of rows nobody may leave out what stands at the end of the year. */
    public List<FormCell> required() {
        return cells().stream().filter(cell -> cell.row().required() && FormValues.isEnd(cell.code())).toList();
    }

    /** Of texts by cell those whose cell the form has and that say something. */
    Map<String, String> known(Map<String, String> texts) {
        Map<String, String> known = new TreeMap<>();
        cells().stream().map(cell -> cell.code().toString()).filter(cell -> !texts.getOrDefault(cell, "").isBlank())
                .forEach(cell -> known.put(cell, texts.get(cell)));
        return known;
    }

    /**
     * A cell that can be added up, by its name.
     *
     * @throws NotFound when the form has no such cell
     */
    public FormCell additive(String cell) {
        return cell(cell).filter(one -> one.source().isAdditive()).orElseThrow(NotFound::new);
    }

    public Optional<FormCell> cell(String code) {
        return cells().stream().filter(one -> one.code().toString().equals(code)).findFirst();
    }

    /** Every cell, in the order of the form. */
    public List<FormCell> cells() {
        return sections.stream().flatMap(FormTemplate::cells).toList();
    }

    private static Stream<FormCell> cells(FormSection section) {
        return section.rows().stream().flatMap(row -> section.columns().stream()
                .filter(row::hasCell)
                .map(column -> new FormCell(new CellCode(row.code(), column.code()), row, column)));
    }
}
