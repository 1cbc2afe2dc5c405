package org.unionregistry.member;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was merged, and what taking it back needs. */
@Repository
class MergeLedger {
    private final JdbcClient jdbc;

    MergeLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Both people wait for nobody else, in the order of their ids: two who merge one pair follow each other. */
    void lock(MemberId one, MemberId other) {
        jdbc.sql("select id from member where id in (:one, :other) order by id for update")
                .param("one", one.value())
                .param("other", other.value())
                .query(UUID.class)
                .list();
    }

    Optional<Merge> find(UUID id) {
        return jdbc.sql("select * from member_merge where id = :id").param("id", id).query(Merge::read).optional();
    }

    void write(Merge merge, @Nullable UUID by, @Nullable String note) {
        jdbc.sql(
                        """
                        insert into member_merge (id, survivor_id, absorbed_id, leads_to, survivor_event, survivor_former_key, survivor_consent_state,
                            survivor_consent_due, survivor_complete, absorbed_status, absorbed_since, absorbed_left_on,
                            absorbed_complete, merged_at, merged_by, note)
                        values (:id, :survivor, :absorbed, :survivor, :event, :former, :consent, cast(:due as date), :complete, :status,
                            :since, cast(:left as date), :absorbedComplete, :at, cast(:by as uuid), :note)
                        """)
                .param("id", merge.id())
                .param("survivor", merge.survivor().value())
                .param("absorbed", merge.absorbed().value())
                .param("event", merge.event())
                .param("former", merge.former())
                .param("consent", merge.consent().state().name())
                .param("due", merge.consent().due())
                .param("complete", merge.complete())
                .param("status", merge.absorbedStanding().status().name())
                .param("since", merge.absorbedStanding().since())
                .param("left", merge.absorbedStanding().leftOn())
                .param("absorbedComplete", merge.absorbedComplete())
                .param("at", merge.at().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("note", note)
                .update();
        jdbc.sql("update member_merge set leads_to = :survivor where leads_to = :absorbed and undone_at is null")
                .param("survivor", merge.survivor().value())
                .param("absorbed", merge.absorbed().value())
                .update();
    }

    void undo(Merge merge, Instant at, @Nullable UUID by) {
        jdbc.sql("update member_merge set undone_at = :at, undone_by = cast(:by as uuid) where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", merge.id())
                .update();
        // Those that were merged into the absorbed record before lead to it again.
        jdbc.sql(
                        """
                        with recursive below (absorbed_id) as (
                            select absorbed_id from member_merge where survivor_id = :absorbed and undone_at is null
                            union all
                            select g.absorbed_id from member_merge g join below b on g.survivor_id = b.absorbed_id
                            where g.undone_at is null)
                        update member_merge set leads_to = :absorbed
                        where undone_at is null and absorbed_id in (select absorbed_id from below)
                        """)
                .param("absorbed", merge.absorbed().value())
                .update();
    }

    /** What the survivor said before, of the fields it took over. */
    MemberDetails before(Merge merge, MemberDetails now) {
        Map<String, @Nullable String> old = new HashMap<>();
        jdbc.sql("select field, old_value from member_change where event_id = :event")
                .param("event", merge.event())
                .query(row -> {
                    old.put(row.getString("field"), row.getString("old_value"));
                });
        Function<MergeField, @Nullable String> value =
                field -> old.containsKey(field.name()) ? old.get(field.name()) : field.of(now);
        return MergeField.details(value);
    }

    void remember(UUID merge, String part, List<String> memos) {
        jdbc.sql("insert into member_merge_part (merge_id, part, memo) select :merge, :part, memo from unnest(:memos) memo")
                .param("merge", merge)
                .param("part", part)
                .param("memos", memos.toArray(String[]::new))
                .update();
    }

    List<String> remembered(UUID merge, String part) {
        return jdbc.sql("select memo from member_merge_part where merge_id = :merge and part = :part order by memo")
                .param("merge", merge)
                .param("part", part)
                .query(String.class)
                .list();
    }
}
