package org.unionregistry.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationCode;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;

/** Checks a structure: every organisation has its parent, in the file or in the register, and is named once. */
@Component
class StructureChecking implements Stage {
    private static final int ROWS_AT_ONCE = 1000;

    private final ImportRows rows;
    private final StructureKnown known;
    private final FileTwins twins;
    private final BatchPlace place;
    private final JdbcClient jdbc;
    private final Clock clock;

    StructureChecking(
            ImportRows rows, StructureKnown known, FileTwins twins, BatchPlace place, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.known = known;
        this.twins = twins;
        this.place = place;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean isFor(ImportBatch batch) {
        return batch.status() == ImportStatus.CHECKING && batch.kind() == ImportKind.STRUCTURE;
    }

    @Override
    public void step(ImportBatch batch, Instant now) {
        List<StagedRow> next = rows.next(batch.id(), RowStatus.NEW, ROWS_AT_ONCE);
        if (!next.isEmpty()) {
            rows.checked(batch.id(), check(batch, next));
            batch.handled(next.size(), now);
        }
        if (next.size() < ROWS_AT_ONCE) {
            twins.refuse(batch.id(), "exchange.structure.twice");
            batch.checked(rows.counts(batch.id()));
        }
    }

    private List<CheckedRow> check(ImportBatch batch, List<StagedRow> next) {
        Subtree subtree = place.subtree(batch.organization());
        LocalDate today = LocalDate.now(clock);
        List<StructureEntry> entries = next.stream()
                .map(row -> new StructureReading(row, batch.plan().sheet(row.sheet()), today).entry())
                .toList();
        StructureKnown.Known register = known.of(entries, subtree);
        Set<OrganizationCode> inFile = named(batch);
        List<CheckedRow> checked = new ArrayList<>();
        for (int i = 0; i < next.size(); i++) {
            StructureEntry entry = entries.get(i);
            List<RowNote> notes = new ArrayList<>(entry.notes());
            if (saysNothing(next.get(i), batch.plan().sheet(next.get(i).sheet()))) {
                notes.add(RowNote.skip("exchange.row.nothing"));
            } else if (entry.code() != null) {
                place(entry, entry.code(), register, inFile, subtree).ifPresent(notes::add);
            }
            if (notes.isEmpty() && register.holds(entry)) {
                notes.add(RowNote.skip("exchange.structure.known"));
            }
            checked.add(new CheckedRow(next.get(i).sheet(), next.get(i).number(), notes, null, entry.key(), entry.rank()));
        }
        return checked;
    }

    /** Where the organisation stands, and whether that is anywhere. */
    private static Optional<RowNote> place(
            StructureEntry entry, OrganizationCode code, StructureKnown.Known register, Set<OrganizationCode> inFile, Subtree subtree) {
        boolean isNew = !register.has(code);
        if (subtree instanceof Subtree.Region && !register.has(StructureCodes.region(code)) && isNew && !register.has(parent(code))
                && !inFile.contains(parent(code))) {
            return Optional.of(RowNote.problem(null, "exchange.structure.outside", code.value()));
        }
        if (isNew && entry.body() == null && !inFile.contains(code)) {
            return Optional.of(RowNote.problem(null, "exchange.structure.unknownCode", code.value()));
        }
        if (isNew && !register.has(parent(code)) && !inFile.contains(parent(code))) {
            return Optional.of(RowNote.problem(null, "exchange.structure.noParent", parent(code).value()));
        }
        boolean ownChair = subtree instanceof Subtree.Region
                && StructureCodes.type(code) == OrganizationType.REGION
                && entry.chair() != null
                && !register.holds(entry);
        return ownChair ? Optional.of(RowNote.problem(null, "organization.mandate.notYours.CHAIR")) : Optional.empty();
    }

    private static OrganizationCode parent(OrganizationCode code) {
        return StructureCodes.parent(code).orElse(code);
    }

    private static boolean saysNothing(StagedRow row, SheetPlan plan) {
        for (int column = 0; column < plan.fields().size(); column++) {
            if (!plan.fields().get(column).isEmpty() && row.cell(column) != null) {
                return false;
            }
        }
        return true;
    }

    /** The codes of all organisations the file describes; a column that is not there holds nothing. */
    private Set<OrganizationCode> named(ImportBatch batch) {
        Set<OrganizationCode> codes = new HashSet<>();
        for (SheetPlan plan : batch.plan().sheets()) {
            if (StructureHeadings.hasOrganizations(plan)) {
                jdbc.sql(
                                """
                                select coalesce(cells -> :column ->> 'NUMBER', cells ->> :column) from import_row
                                where batch_id = :batch and sheet = :sheet and row_number > :heading
                                  and cells ->> :column is not null
                                  and coalesce(case when :full >= 0 then cells ->> :full end, case when :brief >= 0 then cells ->> :brief end) is not null
                                """)
                        .param("full", plan.column(StructureField.FULL_NAME))
                        .param("brief", plan.column(StructureField.SHORT_NAME))
                        .param("column", plan.column(StructureField.CODE))
                        .param("batch", batch.id().value())
                        .param("sheet", plan.sheet())
                        .param("heading", plan.headingRow())
                        .query(String.class)
                        .list()
                        .forEach(typed -> add(typed, codes));
            }
        }
        return codes;
    }

    private static void add(String typed, Set<OrganizationCode> codes) {
        try {
            codes.add(StructureReading.code(typed));
        } catch (Refusal unreadable) {
            // Its own row says so; nobody can stand below it.
        }
    }
}
