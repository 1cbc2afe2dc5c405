package org.unionregistry.member;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps applications for withholding, one after another for each person. */
@Component
class Deductions {
    private final JdbcClient jdbc;

    Deductions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Deduction> find(UUID id) {
        return jdbc.sql("select id, member_id, applied_on, withdrawn_on from deduction_application where id = :id")
                .param("id", id)
                .query(Deduction::read)
                .optional();
    }

    /** One that is in force on that day or comes after it. */
    Optional<Deduction> after(LocalDate day, MemberId member) {
        return jdbc.sql(
                        """
                        select id, member_id, applied_on, withdrawn_on from deduction_application
                         where member_id = :member and coalesce(withdrawn_on, 'infinity') > :day
                         order by applied_on desc limit 1
                        """)
                .param("member", member.value())
                .param("day", day)
                .query(Deduction::read)
                .optional();
    }

    /** Says whether it is new: another click of the same moment may have been quicker. */
    boolean add(UUID id, MemberId member, LocalDate day, Stamp stamp) {
        return jdbc.sql(
                        """
                        insert into deduction_application (id, member_id, applied_on, recorded_at, recorded_by)
                        values (:id, :member, :day, :now, :by) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("member", member.value())
                .param("day", day)
                .param("now", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by())
                .update()
                > 0;
    }

    /** Says whether it was in force until now. */
    boolean withdraw(UUID id, LocalDate day, Stamp stamp) {
        return jdbc.sql(
                                """
                                update deduction_application
                                   set withdrawn_on = :day, withdrawal_recorded_at = :now, withdrawal_recorded_by = :by
                                 where id = :id and withdrawn_on is null
                                """)
                        .param("day", day)
                        .param("now", stamp.at().atOffset(ZoneOffset.UTC))
                        .param("by", stamp.by())
                        .param("id", id)
                        .update()
                > 0;
    }
}
