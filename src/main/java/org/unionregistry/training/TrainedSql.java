package org.unionregistry.training;

/** Who has learnt to keep the register, for queries of modules above. */
public final class TrainedSql {
    private TrainedSql() {}

    /**
     * Who answers for the register of an organisation on {@code :day}: whoever is named for it, or else the chair. A
     * lateral of one row of {@code mandate} or none.
     *
     * @param organization alias of a row of {@code organization}
     */
    public static String responsible(String organization) {
        return """
                lateral (select rm.* from mandate rm
                          where rm.organization_id = %s.id and rm.office in ('CHAIR', 'CLERK')
                            and rm.since <= :day and (rm.until is null or rm.until > :day)
                          order by rm.office = 'CLERK' desc, rm.since desc, rm.id limit 1)"""
                .formatted(organization);
    }

    /**
     * The last day by {@code :day} on which the holder of a mandate took part in a session; null if never. What somebody
     * learnt before being elected again counts.
     *
     * @param mandate alias of a row of {@code mandate}
     */
    public static String lastDay(String mandate) {
        return """
                (select max(ts.held_on) from training_participant tp
                   join training_session ts on ts.id = tp.session_id
                   join mandate tm on tm.id = tp.mandate_id
                  where tp.organization_id = %1$s.organization_id and tp.attendance = 'ATTENDED' and ts.held_on <= :day
                    and ts.cancelled_on is null
                    and (tm.last_name, tm.first_name, coalesce(tm.middle_name, ''))
                      = (%1$s.last_name, %1$s.first_name, coalesce(%1$s.middle_name, '')))"""
                .formatted(mandate);
    }
}
