package org.unionregistry.statistics.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.web.Show;
import org.unionregistry.statistics.CellCode;
import org.unionregistry.statistics.FormColumn;
import org.unionregistry.statistics.FormPicture;
import org.unionregistry.statistics.FormRow;
import org.unionregistry.statistics.FormSection;
import org.unionregistry.statistics.FormTemplate;
import org.unionregistry.statistics.FormValues;
import org.unionregistry.statistics.LocalTotal;
import org.unionregistry.statistics.YearTotal;

/** Draws the pictures of a form from the rows of its totals. */
@Component
class Pictures {
    private final Show show;

    Pictures(Show show) {
        this.show = show;
    }

    /** A share, the lowest first; whoever has nothing to divide by is not in it. */
    Picture shares(FormPicture picture, FormTemplate form, List<LocalTotal> parts) {
        CellCode part = CellCode.of(Objects.requireNonNull(picture.part()));
        CellCode whole = CellCode.of(Objects.requireNonNull(picture.whole()));
        List<PictureRow> rows = parts.stream()
                .filter(one -> value(one.values(), whole).signum() > 0)
                .sorted(Comparator.comparing(one -> value(one.values(), part).doubleValue() / value(one.values(), whole).doubleValue()))
                .map(one -> new PictureRow(
                        one.shortName() == null ? show.say("statistics.direct") : one.shortName(),
                        List.of(show.percent(value(one.values(), part), value(one.values(), whole)), number(one.values(), part), number(one.values(), whole)),
                        List.of(PictureBar.of(0, BigDecimal.ZERO, value(one.values(), part), value(one.values(), whole)))))
                .toList();
        return new Picture(picture.title(), List.of("%", title(form, part), title(form, whole)), 1, rows);
    }

    /** Men to the left and women to the right of the middle, the oldest on top. */
    Picture pyramid(FormPicture picture, FormTemplate form, FormValues values) {
        String all = Objects.requireNonNull(picture.columns()).get(0);
        String women = picture.columns().get(1);
        List<FormRow> bands = new ArrayList<>(rows(form, Objects.requireNonNull(picture.rows())));
        Collections.reverse(bands);
        BigDecimal most = bands.stream()
                .map(row -> men(values, row, all, women).max(value(values, new CellCode(row.code(), women))))
                .max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        BigDecimal whole = most.multiply(BigDecimal.valueOf(2));
        List<PictureRow> drawn = bands.stream()
                .map(row -> {
                    BigDecimal men = men(values, row, all, women);
                    BigDecimal female = value(values, new CellCode(row.code(), women));
                    return new PictureRow(row.title(), List.of(show.number(men), show.number(female)), List.of(
                            PictureBar.of(0, most.subtract(men), men, whole), PictureBar.of(1, most, female, whole)));
                })
                .toList();
        return new Picture(picture.title(), List.of(show.say("statistics.picture.men"), show.say("statistics.picture.women")), 2, drawn);
    }

    /** Each row as long as its columns together, measured by the longest. */
    Picture stack(FormPicture picture, FormTemplate form, FormValues values) {
        List<String> columns = Objects.requireNonNull(picture.columns());
        List<FormRow> rows = rows(form, Objects.requireNonNull(picture.rows()));
        BigDecimal most = rows.stream().map(row -> sum(values, row, columns)).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        List<PictureRow> drawn = new ArrayList<>();
        for (FormRow row : rows) {
            List<String> numbers = new ArrayList<>();
            List<PictureBar> bars = new ArrayList<>();
            BigDecimal at = BigDecimal.ZERO;
            for (int look = 0; look < columns.size(); look++) {
                BigDecimal value = value(values, new CellCode(row.code(), columns.get(look)));
                numbers.add(show.number(value));
                bars.add(PictureBar.of(look, at, value, most));
                at = at.add(value);
            }
            drawn.add(new PictureRow(row.title(), numbers, bars));
        }
        return new Picture(picture.title(), columns.stream().map(column -> title(form, new CellCode(rows.get(0).code(), column))).toList(), columns.size(), drawn);
    }

    /** A number, year by year. */
    Picture years(FormPicture picture, FormTemplate form, List<YearTotal> years) {
        CellCode cell = CellCode.of(Objects.requireNonNull(picture.part()));
        BigDecimal most = years.stream().map(year -> value(year.values(), cell)).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        List<PictureRow> rows = years.stream()
                .map(year -> new PictureRow(
                        show.date(year.asOf()), List.of(number(year.values(), cell)), List.of(PictureBar.of(0, BigDecimal.ZERO, value(year.values(), cell), most))))
                .toList();
        return new Picture(picture.title(), List.of(title(form, cell)), 1, rows);
    }

    private static List<FormRow> rows(FormTemplate form, List<String> codes) {
        return form.sections().stream().flatMap(section -> section.rows().stream()).filter(row -> codes.contains(row.code())).toList();
    }

    /** Of a row where its section has one column that matters, of the column otherwise. */
    private static String title(FormTemplate form, CellCode cell) {
        for (FormSection section : form.sections()) {
            for (FormRow row : section.rows()) {
                if (row.code().equals(cell.row())) {
                    return FormValues.isEnd(cell) ? row.title() : section.columns().stream()
                            .filter(column -> column.code().equals(cell.column())).map(FormColumn::title).findFirst().orElse(row.title());
                }
            }
        }
        return cell.toString();
    }

    private static BigDecimal men(FormValues values, FormRow row, String all, String women) {
        return value(values, new CellCode(row.code(), all)).subtract(value(values, new CellCode(row.code(), women))).max(BigDecimal.ZERO);
    }

    private static BigDecimal sum(FormValues values, FormRow row, List<String> columns) {
        return columns.stream().map(column -> value(values, new CellCode(row.code(), column))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String number(FormValues values, CellCode cell) {
        return show.number(value(values, cell));
    }

    private static BigDecimal value(FormValues values, CellCode cell) {
        return Objects.requireNonNullElse(values.get(cell), BigDecimal.ZERO);
    }
}
