package org.unionregistry.member;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
