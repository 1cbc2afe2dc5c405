package org.unionregistry.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.spreadsheet.ColumnLetters;
import org.unionregistry.shared.spreadsheet.SheetRow;

/** Shows the columns of a list with what they seem to mean and takes the answer. */
@Component
@Transactional(readOnly = true)
public class ImportMapping {
    private static final int SAMPLES = 3;
    private static final int LINE = 80;

    private final ImportReview review;
    private final ImportRows rows;
    private final BatchPlace place;
    private final ImportService service;

    ImportMapping(ImportReview review, ImportRows rows, BatchPlace place, ImportService service) {
        this.review = review;
        this.rows = rows;
        this.place = place;
        this.service = service;
    }

    /** What can be chosen for a column. */
    public List<String> choices(BatchRow batch) {
        return Arrays.stream(MemberField.values())
                .filter(MemberField::isChoice)
                .filter(field -> batch.ofSeveral() || field != MemberField.ORGANIZATION)
                .map(Enum::name)
                .toList();
    }

    /**
     * @param headingRow another row that holds the headings, 0 for none; what the columns mean is guessed anew then
     */
    public MappingView view(BatchRow batch, @Nullable Integer headingRow, Subtree subtree) {
        ImportPlan plan = review.plan(batch.id(), subtree);
        SheetSample sample = sample(batch, plan);
        SheetPlan sheet = headingRow == null ? plan.first() : withHeadings(batch, sample, headingRow);
        return new MappingView(
                sheet.name(),
                plan.otherSheets(),
                sample.rows().stream().limit(15).map(ImportMapping::line).toList(),
                columns(sheet, sample),
                new Mapping(sheet.headingRow(), sheet.fields(), plan.category(), plan.joinedOn(), plan.tidyNames()));
    }

    /** Everything that is to be mended in an answer. */
    public List<Refusal> problems(BatchRow batch, Mapping mapping, Subtree subtree) {
        List<Refusal> problems = new ArrayList<>();
        List<String> fields = mapping.fields();
        boolean named = fields.contains(MemberField.FULL_NAME.name())
                || fields.contains(MemberField.LAST_NAME.name()) && fields.contains(MemberField.FIRST_NAME.name());
        if (!named) {
            problems.add(new Refusal("exchange.mapping.noName").at("fields[0]"));
        }
        for (int column = 0; column < fields.size(); column++) {
            int first = fields.indexOf(fields.get(column));
            if (!fields.get(column).isEmpty() && first < column) {
                problems.add(new Refusal("exchange.mapping.twice", ColumnLetters.of(first)).at("fields[" + column + "]"));
            }
        }
        if (mapping.joinedOn() == null && !fields.contains(MemberField.JOINED_ON.name())) {
            problems.add(new Refusal("exchange.mapping.noJoining").at("joinedOn"));
        }
        boolean unnamedOrganization = batch.ofSeveral() && !fields.contains(MemberField.ORGANIZATION.name());
        if (unnamedOrganization && place.primaries(place.subtree(batch.organization())).size() != 1) {
            problems.add(new Refusal("exchange.mapping.noOrganization").at("fields[0]"));
        }
        return problems;
    }

    /** Settles it and has every row checked. */
    @Transactional
    public void confirm(BatchRow batch, Mapping mapping, Subtree subtree) {
        problems(batch, mapping, subtree).stream().findFirst().ifPresent(refusal -> {
            throw refusal;
        });
        ImportPlan plan = review.plan(batch.id(), subtree);
        SheetPlan sheet = withHeadings(batch, sample(batch, plan), mapping.headingRow());
        List<String> fields = IntStream.range(0, sheet.fields().size())
                .mapToObj(column -> column < mapping.fields().size() ? mapping.fields().get(column) : "")
                .toList();
        service.check(
                batch.id(),
                new ImportPlan(
                        List.of(sheet.reading(fields)), mapping.category(), mapping.joinedOn(), mapping.tidyNames(), plan.otherSheets()),
                subtree);
    }

    private SheetPlan withHeadings(BatchRow batch, SheetSample sample, int headingRow) {
        SheetRow headings =
                sample.rows().stream().filter(row -> row.number() == headingRow).findFirst().orElse(null);
        return MemberSheets.plan(sample, headings, batch.ofSeveral());
    }

    private SheetSample sample(BatchRow batch, ImportPlan plan) {
        List<SheetRow> first = rows.first(batch.id(), plan.first().sheet(), MemberHeadings.SAMPLE).stream()
                .map(row -> new SheetRow(row.number(), row.cells()))
                .toList();
        return new SheetSample(plan.first().sheet(), plan.first().name(), first);
    }

    private static MappingView.Line line(SheetRow row) {
        String text = row.cells().stream().filter(Objects::nonNull).map(CellText::of).collect(Collectors.joining(" · "));
        return new MappingView.Line(row.number(), text.length() > LINE ? text.substring(0, LINE) + "…" : text);
    }

    private static List<MappedColumn> columns(SheetPlan sheet, SheetSample sample) {
        return IntStream.range(0, sheet.fields().size())
                .mapToObj(column -> new MappedColumn(
                        ColumnLetters.of(column),
                        column < sheet.headings().size() ? sheet.headings().get(column) : "",
                        sheet.fields().get(column),
                        sample.rows().stream()
                                .filter(row -> row.number() > sheet.headingRow())
                                .map(row -> row.cell(column))
                                .filter(Objects::nonNull)
                                .map(CellText::of)
                                .limit(SAMPLES)
                                .toList()))
                .toList();
    }
}
