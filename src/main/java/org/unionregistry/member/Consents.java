package org.unionregistry.member;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Uuids;

/** Keeps each consent a person gave: day, wording, medium and where the original lies. */
@Component
class Consents {
    private final JdbcTemplate jdbc;

    Consents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that came with the entry. */
    void record(List<AdmitMember> commands, Stamp stamp) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (AdmitMember command : commands) {
            if (command.consent() != null) {
                rows.add(row(command.id(), command.consent(), stamp));
            }
        }
        if (!rows.isEmpty()) {
            insert(rows);
        }
    }

    void record(MemberId member, ConsentGiven consent, Stamp stamp) {
        insert(List.<@Nullable Object[]>of(row(member, consent, stamp)));
    }

    /** Taken back on that day, which is neither still to come nor before the consent was given. */
    void withdraw(MemberId member, LocalDate day, Stamp stamp) {
        if (day.isAfter(stamp.today())) {
            throw new Refusal("member.rule.dayInFuture").at("day");
        }
        int withdrawn = jdbc.update(
                """
                update consent set withdrawn_on = ?, withdrawal_recorded_at = ?
                where member_id = ? and withdrawn_on is null and given_on <= ?
                """,
                day, stamp.at().atOffset(ZoneOffset.UTC), member.value(), day);
        if (withdrawn == 0) {
            throw new Refusal("member.consent.notYetGiven").at("day");
        }
    }

    /** Is the consent that counts today this one? */
    boolean isInForce(MemberId member, ConsentGiven consent) {
        return is(
                "c.withdrawn_on is null and (given_on, medium, text_version) = (?, ?, ?) and kept_at is not distinct from cast(? as text)",
                member, consent.givenOn(), consent.medium().name(), consent.textVersion(), consent.keptAt());
    }

    boolean isWithdrawn(MemberId member, LocalDate day) {
        return is("withdrawn_on = ?", member, day);
    }

    private boolean is(String condition, MemberId member, @Nullable Object... said) {
        Object[] all = Stream.concat(Stream.of(member.value()), Arrays.stream(said)).toArray();
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from consent c where member_id = ? and " + condition + ")", Boolean.class, all));
    }

    /** A person's consent goes over to the record that stays. */
    void take(UUID merge, MemberId from, MemberId to) {
        jdbc.update(
                "insert into member_merge_consent (merge_id, consent_id) select ?, id from consent where member_id = ? and withdrawn_on is null",
                merge, from.value());
        give(merge, to);
    }

    /** Those that went over with a merge belong to that record. */
    void give(UUID merge, MemberId to) {
        jdbc.update(
                "update consent set member_id = ? where id in (select consent_id from member_merge_consent where merge_id = ?)",
                to.value(), merge);
    }

    private void insert(List<@Nullable Object[]> rows) {
        jdbc.batchUpdate(
                """
                insert into consent (id, member_id, given_on, medium, text_version, kept_at, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
    }

    private static @Nullable Object[] row(MemberId member, ConsentGiven consent, Stamp stamp) {
        return new @Nullable Object[] {
            Uuids.next(), member.value(), consent.givenOn(), consent.medium().name(), consent.textVersion(),
            consent.keptAt(), stamp.at().atOffset(ZoneOffset.UTC), stamp.by()
        };
    }
}
