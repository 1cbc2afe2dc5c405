package org.unionregistry.exchange;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.spreadsheet.SheetReader;
import org.unionregistry.shared.spreadsheet.SheetRow;

/** Finds the list of members in a file: the sheet whose headings are understood best. */
@Component
class MemberSheets {
    private final Staging staging;
    private final BatchPlace place;

    MemberSheets(Staging staging, BatchPlace place) {
        this.staging = staging;
        this.place = place;
    }

    FileReading.Staged stage(ImportBatch batch, SheetReader reader) throws IOException {
        List<SheetSample> samples = SheetSample.of(reader, MemberHeadings.SAMPLE);
        if (samples.isEmpty()) {
            throw new Refusal("spreadsheet.noRows");
        }
        SheetSample list = best(samples);
        SheetPlan plan = plan(list, MemberHeadings.row(list.rows()), place.isSeveral(batch.organization()));
        int rows = staging.stage(batch, reader, list.sheet(), plan.headingRow());
        if (rows == 0) {
            throw new Refusal("spreadsheet.noRows");
        }
        List<String> others = samples.stream().filter(one -> one != list).map(SheetSample::name).toList();
        return new FileReading.Staged(ImportPlan.of(List.of(plan), others), rows);
    }

    /** How the sheet is read when that row holds the headings. */
    static SheetPlan plan(SheetSample sample, @Nullable SheetRow headings, boolean ofSeveral) {
        List<String> texts = sample.texts(headings);
        return new SheetPlan(
                sample.sheet(),
                sample.name(),
                headings == null ? 0 : headings.number(),
                texts,
                MemberHeadings.fields(headings == null ? texts.stream().map(any -> "").toList() : texts, ofSeveral));
    }

    private static SheetSample best(List<SheetSample> samples) {
        SheetSample best = samples.get(0);
        for (SheetSample sample : samples) {
            if (understood(sample) > understood(best)) {
                best = sample;
            }
        }
        return best;
    }

    private static int understood(SheetSample sample) {
        SheetRow headings = MemberHeadings.row(sample.rows());
        return headings == null ? 0 : MemberHeadings.understood(headings);
    }
}
