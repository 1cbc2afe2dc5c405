package org.unionregistry.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.spreadsheet.SheetReader;

/** Takes every sheet of a workbook that speaks of organisations, chairs or declared numbers. */
@Component
class StructureSheets {
    private final Staging staging;

    StructureSheets(Staging staging) {
        this.staging = staging;
    }

    FileReading.Staged stage(ImportBatch batch, SheetReader reader) throws IOException {
        List<SheetPlan> plans = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (SheetSample sample : SheetSample.of(reader, MemberHeadings.SAMPLE)) {
            Optional<SheetPlan> plan = StructureHeadings.plan(sample);
            plan.ifPresentOrElse(plans::add, () -> others.add(sample.name()));
        }
        if (plans.isEmpty()) {
            throw new Refusal("exchange.structure.noColumns");
        }
        int rows = 0;
        for (SheetPlan plan : plans) {
            rows += staging.stage(batch, reader, plan.sheet(), plan.headingRow());
        }
        if (rows == 0) {
            throw new Refusal("spreadsheet.noRows");
        }
        plans.forEach(plan -> staging.skipHeadings(batch.id(), plan));
        return new FileReading.Staged(ImportPlan.of(plans, others), rows);
    }
}
