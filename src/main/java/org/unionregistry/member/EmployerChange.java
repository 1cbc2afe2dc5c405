package org.unionregistry.member;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/**
 * An application for withholding is addressed to one employer, and a primary organisation is that of one employer: with a
 * transfer it ends, also within one local organisation, and the new bookkeeping needs another. Where organisations are
 * split, merged or closed nobody has changed their work: contracts and what was applied for by them go on with the
 * institution or with its successor, so {@link MassTransfer} leaves the applications in force.
 */
@Component
class EmployerChange {
    private static final String ENDED = "select id from deduction_application where member_id = :member and ended_by = :arrival";

    private final JdbcClient jdbc;

    EmployerChange(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An application of the day of leaving or of a later one was written at the new place already: the transfer is only
     * entered late.
     *
     * @param left the day on which the person left the register of the former employer
     * @param arrival the row of the journal by which they came onto the other one
     */
    void made(MemberId person, LocalDate left, UUID arrival, Stamp stamp) {
        jdbc.sql(
                        """
                        update deduction_application
                           set withdrawn_on = :day, withdrawal_recorded_at = :now, withdrawal_recorded_by = :by, ended_by = :arrival
                         where member_id = :member and withdrawn_on is null and applied_on < :day
                        """)
                .param("day", left)
                .param("now", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by())
                .param("arrival", arrival)
                .param("member", person.value())
                .update();
    }

    /** The person works where they worked. What they have applied for since, elsewhere, somebody has to end knowingly. */
    void undone(MemberId person, UUID arrival) {
        jdbc.sql("select applied_on from deduction_application where member_id = :member and withdrawn_on is null and exists (" + ENDED + ")")
                .param("member", person.value())
                .param("arrival", arrival)
                .query(LocalDate.class)
                .optional()
                .ifPresent(newer -> {
                    throw new Refusal("member.deduction.newer", RussianDates.text(newer));
                });
        jdbc.sql(
                        """
                        update deduction_application
                           set withdrawn_on = null, withdrawal_recorded_at = null, withdrawal_recorded_by = null, ended_by = null
                         where id in (%s)
                        """
                                .formatted(ENDED))
                .param("member", person.value())
                .param("arrival", arrival)
                .update();
    }
}
