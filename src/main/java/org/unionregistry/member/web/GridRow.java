package org.unionregistry.member.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.EntryKind;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.MemberId;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.web.Typed;

/**
 * One row of the grid as it is shown: still open, wrong, asked about or saved.
 *
 * @param at place on the page, from 0
 * @param late how late a saved row was entered, in words at the end of that it is saved; nothing where it was in time
 */
record GridRow(int at, MemberForm form, Questions questions, List<GridProblem> problems, boolean saved, String late) {
    private static final int SHOWN = 10;
    private static final int FREE = 5;

    static GridRow of(int at, MemberForm form) {
        return new GridRow(at, form, Questions.NONE, List.of(), false, "");
    }

    static GridRow empty(int at) {
        return of(at, MemberForm.empty(EntryKind.INITIAL_ENTRY, MemberCategory.WORKER));
    }

    /** The rows with enough empty ones below them to go on. */
    static List<GridRow> page(List<GridRow> rows) {
        List<GridRow> page = new ArrayList<>(rows);
        int next = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).at() + 1;
        int free = Math.min(Math.max(SHOWN - rows.size(), FREE), GridForm.MOST - next);
        IntStream.range(next, next + free).mapToObj(GridRow::empty).forEach(page::add);
        return page;
    }

    GridRow answered(Questions asked, List<GridProblem> wrong) {
        return new GridRow(at, form, asked, wrong, asked.isEmpty() && wrong.isEmpty(), "");
    }

    GridRow late(String words) {
        return new GridRow(at, form, questions, problems, saved, words);
    }

    MemberId id() {
        return MemberId.of(Typed.words(form.id()));
    }

    /** The end of a message key and the look of the row. */
    public String state() {
        if (saved) {
            return "saved";
        }
        return questions.isEmpty() ? problems.isEmpty() ? "open" : "bad" : "asked";
    }

    /** The answer about capitals, given before and kept while something else is mended. */
    public @Nullable String spelling() {
        return !saved && questions.usual() == null && form.wasAsked("spelling") ? form.spelling() : null;
    }

    /** A day of a saved row as the register has understood it. */
    public String day(String typed) {
        return RussianDates.text(RussianDates.parse(typed));
    }

    public boolean isWrong(String field) {
        return problems.stream().anyMatch(problem -> field.equals(problem.field()));
    }
}
