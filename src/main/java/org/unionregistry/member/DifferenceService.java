package org.unionregistry.member;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** Remembers that two records are of two people who only look alike. Said twice, it is remembered once. */
@Service
@Transactional
public class DifferenceService {
    private static final int LONGEST_NOTE = 200;

    private final JdbcClient jdbc;
    private final Comparison comparison;
    private final TwinPairs pairs;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DifferenceService(
            JdbcClient jdbc, Comparison comparison, TwinPairs pairs, Actors actors, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.comparison = comparison;
        this.pairs = pairs;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    public void decide(UUID id, MemberId one, MemberId other, @Nullable String note, Subtree subtree) {
        FoundTwins found = comparison.of(one, other, subtree).orElseThrow(NotFound::new);
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new Refusal("member.rule.tooLong", LONGEST_NOTE).at("note");
        }
        // An answer of before, given about other values, makes room for this one.
        close("a_id = :a and b_id = :b and fingerprint <> :fingerprint", found, null);
        int decided = jdbc.sql(
                        """
                        insert into member_different (id, a_id, b_id, fingerprint, note, decided_at, decided_by)
                        values (:id, least(:one, :other), greatest(:one, :other), :fingerprint, :note, :now, cast(:by as uuid))
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("one", one.value())
                .param("other", other.value())
                .param("fingerprint", found.fingerprint())
                .param("note", note)
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .param("by", actors.current().map(Actor::accountId).orElse(null))
                .update();
        pairs.forget(one, other);
        if (decided > 0) {
            audit("member.different", found);
        }
    }

    /** The question is open again, and the pair is back in the list. */
    public void reopen(UUID id, Subtree subtree) {
        FoundTwins found = jdbc.sql("select a_id, b_id from member_different where id = :id")
                .param("id", id)
                .query((row, number) -> comparison.of(
                        new MemberId(row.getObject("a_id", UUID.class)), new MemberId(row.getObject("b_id", UUID.class)), subtree))
                .optional()
                .flatMap(pair -> pair)
                .orElseThrow(NotFound::new);
        if (close("id = :id", found, id) > 0) {
            if (!found.reasons().isEmpty()) {
                pairs.add(found);
            }
            audit("member.different.undo", found);
        }
    }

    private int close(String which, FoundTwins found, @Nullable UUID id) {
        return jdbc.sql("update member_different set undone_at = :now, undone_by = cast(:by as uuid) where undone_at is null and " + which)
                .param("id", id)
                .param("a", found.first().value())
                .param("b", found.second().value())
                .param("fingerprint", found.fingerprint())
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .param("by", actors.current().map(Actor::accountId).orElse(null))
                .update();
    }

    private void audit(String action, FoundTwins found) {
        events.publishEvent(Audited.of(action, found.one().id(), found.one().home(), Map.of("other", found.other().id().toString())));
    }
}
