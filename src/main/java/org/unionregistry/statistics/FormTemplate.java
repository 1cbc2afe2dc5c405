package org.unionregistry.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.NotFound;

/**
 * A form of one edition: what it asks, how its cells are filled and checked. Data, not code: a new form or a new year is a
 * file.
 *
 * @param edition the year it reports on is the one before
 * @param note    said above the form, such as that it is modelled on another one
 */
public record FormTemplate(
        String code, int edition, String title, @Nullable String note, @Nullable HeadcountCells headcount, List<FormSection> sections,
        List<ControlRelation> checks) {

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
        return cells().stream()
                .filter(one -> one.code().toString().equals(cell) && one.source().isAdditive())
                .findFirst()
                .orElseThrow(NotFound::new);
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
