package org.unionregistry.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A column of a section.
 *
 * @param only narrows every row
 */
public record FormColumn(String code, String title, @Nullable FormMoment moment, @Nullable People only) {

    FormMoment when() {
        return moment == null ? FormMoment.END : moment;
    }

    People people() {
        return only == null ? People.ALL : only;
    }
}
