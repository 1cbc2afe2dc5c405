package org.unionregistry.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.spreadsheet.ReadLimits;
import org.unionregistry.shared.spreadsheet.SheetReader;

/** Reads an uploaded file into rows, all of it or nothing, and puts the file away. */
@Component
class FileReading implements Stage {
    private final ImportFiles files;
    private final MemberSheets members;
    private final StructureSheets structure;
    private final ReadLimits limits;

    FileReading(ImportFiles files, MemberSheets members, StructureSheets structure, ImportProperties properties) {
        this.files = files;
        this.members = members;
        this.structure = structure;
        this.limits = ReadLimits.rows(properties.rows());
    }

    @Override
    public boolean isFor(ImportBatch batch) {
        return batch.status() == ImportStatus.UPLOADED;
    }

    @Override
    public void step(ImportBatch batch, Instant now) {
        try {
            Staged staged = files.with(batch.id(), file -> {
                try (SheetReader reader = SheetReader.open(file, limits)) {
                    return batch.kind() == ImportKind.MEMBERS ? members.stage(batch, reader) : structure.stage(batch, reader);
                }
            });
            batch.read(staged.plan(), staged.rows(), now);
            files.drop(batch.id());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a file holds. */
    record Staged(ImportPlan plan, int rows) {}
}
