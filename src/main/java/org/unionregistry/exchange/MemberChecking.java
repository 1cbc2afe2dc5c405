package org.unionregistry.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.member.AdmitMember;
import org.unionregistry.organization.Subtree;

/** Checks a list of members, a thousand rows at a time, and in the end looks for people who are in it twice. */
@Component
class MemberChecking implements Stage {
    private static final int ROWS_AT_ONCE = 1000;

    private final ImportRows rows;
    private final ListWords words;
    private final MemberTwins twins;
    private final FileTwins fileTwins;
    private final BatchPlace place;
    private final Clock clock;

    MemberChecking(
            ImportRows rows, ListWords words, MemberTwins twins, FileTwins fileTwins, BatchPlace place, Clock clock) {
        this.rows = rows;
        this.words = words;
        this.twins = twins;
        this.fileTwins = fileTwins;
        this.place = place;
        this.clock = clock;
    }

    @Override
    public boolean isFor(ImportBatch batch) {
        return batch.status() == ImportStatus.CHECKING && batch.kind() == ImportKind.MEMBERS;
    }

    @Override
    public void step(ImportBatch batch, Instant now) {
        List<StagedRow> next = rows.next(batch.id(), RowStatus.NEW, ROWS_AT_ONCE);
        if (!next.isEmpty()) {
            rows.checked(batch.id(), check(batch, next));
            batch.handled(next.size(), now);
        }
        if (next.size() < ROWS_AT_ONCE) {
            fileTwins.ask(batch.id());
            batch.checked(rows.counts(batch.id()));
        }
    }

    private List<CheckedRow> check(ImportBatch batch, List<StagedRow> next) {
        Subtree subtree = place.subtree(batch.organization());
        Primaries primaries = new Primaries(place.primaries(subtree));
        LocalDate today = LocalDate.now(clock);
        Map<UUID, AdmitMember> commands = new LinkedHashMap<>();
        List<List<RowNote>> notes = new ArrayList<>();
        List<AdmitMember> sound = new ArrayList<>();
        for (StagedRow row : next) {
            if (NoPerson.is(row, batch.plan().first())) {
                notes.add(List.of(RowNote.skip("exchange.row.noPerson")));
                continue;
            }
            MemberReading reading = new MemberReading(row, batch.plan(), words, primaries, today);
            Optional<AdmitMember> command = reading.command(row, batch.id());
            command.ifPresent(one -> commands.put(row.target(), one));
            if (reading.notes().isEmpty()) {
                command.ifPresent(sound::add);
            }
            notes.add(reading.notes());
        }
        Map<UUID, List<RowNote>> known = twins.notes(sound, subtree);
        List<CheckedRow> checked = new ArrayList<>();
        for (int i = 0; i < next.size(); i++) {
            StagedRow row = next.get(i);
            checked.add(checked(row, commands.get(row.target()), known.getOrDefault(row.target(), notes.get(i))));
        }
        return checked;
    }

    private static CheckedRow checked(StagedRow row, @Nullable AdmitMember command, List<RowNote> notes) {
        boolean sound = RowNote.statusFor(notes) != RowStatus.BAD;
        UUID organization = command == null || !sound ? null : command.organization().value();
        String key = command == null ? null : MemberTwins.key(command);
        return new CheckedRow(row.sheet(), row.number(), notes, organization, key, 0);
    }
}
