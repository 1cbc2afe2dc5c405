package org.unionregistry.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.spreadsheet.SheetCell;
import org.unionregistry.shared.spreadsheet.SheetRow;

/** Finds the row of the headings among the first rows of a list and guesses what each column means. */
final class MemberHeadings {
    /** Rows of titles above a list that are looked through. */
    static final int SAMPLE = 30;
    private static final int SURE = 2;

    private MemberHeadings() {}

    /** How many headings of a row are understood; a single one only counts when it is that of names. */
    static int understood(SheetRow row) {
        Set<MemberField> fields = EnumSet.noneOf(MemberField.class);
        for (SheetCell cell : row.cells()) {
            MemberField field = cell == null || cell.kind() != SheetCell.Kind.TEXT ? null : field(cell.text());
            if (field != null && field.isChoice()) {
                fields.add(field);
            }
        }
        return fields.size() >= SURE || fields.contains(MemberField.FULL_NAME) ? fields.size() : 0;
    }

    /**
     * The row with most headings understood, if there is one.
     *
     * @param rows the first rows of a sheet
     */
    static @Nullable SheetRow row(List<SheetRow> rows) {
        SheetRow best = null;
        int most = 0;
        for (SheetRow row : rows) {
            int understood = understood(row);
            if (understood > most) {
                best = row;
                most = understood;
            }
        }
        return best;
    }

    /**
     * What the columns mean, each meaning once.
     *
     * @param ofSeveral whether the list is of several organisations, so that a column naming them is expected
     */
    static List<String> fields(List<String> headings, boolean ofSeveral) {
        Set<MemberField> taken = EnumSet.noneOf(MemberField.class);
        List<String> fields = new ArrayList<>();
        for (String heading : headings) {
            MemberField field = field(heading);
            boolean wanted = field != null
                    && field.isChoice()
                    && (ofSeveral || field != MemberField.ORGANIZATION)
                    && taken.add(field);
            fields.add(wanted ? field.name() : "");
        }
        return fields;
    }

    private static @Nullable MemberField field(String heading) {
        String folded = Headings.fold(heading);
        if (folded.isEmpty()) {
            return null;
        }
        for (MemberField field : MemberField.values()) {
            if (field.fits(folded)) {
                return field;
            }
        }
        return null;
    }
}
