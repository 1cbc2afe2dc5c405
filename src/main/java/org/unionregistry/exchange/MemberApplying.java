package org.unionregistry.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionregistry.member.AdmitMember;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;

/** Enters the good rows of a list through the ordinary service, two hundred in a commit. */
@Component
class MemberApplying implements Applying {
    private final ImportRows rows;
    private final MemberService members;
    private final ListWords words;
    private final BatchPlace place;
    private final Newcomers newcomers;
    private final ClosedPlaces closed;
    private final Clock clock;

    MemberApplying(
            ImportRows rows, MemberService members, ListWords words, BatchPlace place, Newcomers newcomers, ClosedPlaces closed, Clock clock) {
        this.rows = rows;
        this.members = members;
        this.words = words;
        this.place = place;
        this.newcomers = newcomers;
        this.closed = closed;
        this.clock = clock;
    }

    @Override
    public boolean isFor(ImportBatch batch) {
        return batch.status() == ImportStatus.APPLYING && batch.kind() == ImportKind.MEMBERS;
    }

    @Override
    public List<StagedRow> next(ImportBatch batch) {
        return rows.next(batch.id(), RowStatus.GOOD, MemberService.LARGEST_BATCH);
    }

    @Override
    public void enter(ImportBatch batch, List<StagedRow> next) {
        Subtree subtree = place.subtree(batch.organization());
        closed.requireOpen(next.stream()
                .map(StagedRow::organization)
                .filter(Objects::nonNull)
                .map(OrganizationId::new)
                .distinct()
                .toList());
        LocalDate today = LocalDate.now(clock);
        members.admitAll(newcomers.told(batch.id(), next.stream().map(row -> command(batch, row, today)).toList()), subtree);
    }

    /** The same reading as in the check; what the check found sound is only refused when something changed since. */
    private AdmitMember command(ImportBatch batch, StagedRow row, LocalDate today) {
        MemberReading reading = new MemberReading(row, batch.plan(), words, Primaries.settled(row), today);
        AdmitMember command = reading.command(row, batch.id()).orElseThrow(() -> new Refusal("exchange.row.changed"));
        if (!reading.notes().isEmpty()) {
            RowNote note = reading.notes().get(0);
            throw new Refusal(note.key(), note.arguments().toArray());
        }
        return command;
    }
}
