package org.unionregistry.statistics;

/** Cells of a form that say what becomes the declared headcount once the report is accepted. */
public record HeadcountCells(String workers, String students, String members) {

    /** Where checks find how many members were declared before. */
    CellCode declared() {
        return CellCode.of(members).in("declared");
    }
}
