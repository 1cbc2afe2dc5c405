package org.unionregistry.statistics.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.web.Show;
import org.unionregistry.statistics.FilledForm;
import org.unionregistry.statistics.FormCell;

/** A filled form as one long table, a row a cell, for programs that read text. */
@Component
class FormTable {
    private final Show show;

    FormTable(Show show) {
        this.show = show;
    }

    /** Headings, then each cell that has a value. */
    List<List<? extends @Nullable Object>> rows(FilledForm form) {
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        rows.add(List.of(
                show.say("statistics.form.code"), show.say("statistics.form.row"), show.say("statistics.form.column.code"),
                show.say("statistics.form.column"), show.say("statistics.value")));
        for (FormCell cell : form.template().cells()) {
            if (form.values().get(cell.code()) != null) {
                rows.add(Arrays.asList(
                        cell.row().code(), cell.row().title(), cell.column().code(), cell.column().title(), form.values().get(cell.code())));
            }
        }
        return rows;
    }
}
