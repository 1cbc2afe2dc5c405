package org.unionregistry.statistics;

/** The texts that count people group by group; {@code %1$s} is the condition on a placement {@code p}. */
final class RegisterFiguresSql {
    /** What somebody was counted as on {@code %2$s}; an entry comes first, also when its day was corrected last. */
    private static final String CATEGORY =
            """
            lateral (
                   select coalesce((array_agg(e.new_category order by e.type in ('INITIAL_ENTRY', 'JOIN'), e.entered_at desc, e.id desc))[1],
                                   m.category) as category
                     from membership_event e
                    where e.member_id = m.id and e.new_category is not null and e.type <> 'REVERSAL' and e.day <= %s
                      and not exists (select from membership_event r where r.reverses_id = e.id)) c
            """;

    private static final String PERSON =
            "c.category, m.staff_kind, m.sex, cast(extract(year from age(cast(:day as date), m.birth_date)) as integer) as age, w.delay";

    private static final String GROUPS = PERSON + ", count(*) as people";

    /** One row a person. */
    private static final String PEOPLE = PERSON + ", 1 as people, m.id, m.last_name, m.first_name, m.middle_name";

    private static final String BY_NAME = "order by m.name_key, m.id";

    /** Who was a member on the evening of {@code :day}: there the deltas of the journal add up to one. */
    private static final String STOCK_TEXT =
            """
            select cast(null as text) as event, %2$s
              from (select e.member_id, cast(null as integer) as delay from organization_placement p
                     cross join lateral (
                           select e.member_id from membership_event e
                            where e.organization_id = p.organization_id and e.register_delta <> 0 and e.day <= :day
                            group by e.member_id having sum(e.register_delta) > 0) e
                     where p.valid_from <= :day and p.valid_to > :day and cast(:from as date) <= :day and %1$s) w
              join member m on m.id = w.member_id
             cross join %3$s
             %4$s
            """;

    /**
     * What happened after {@code :from} and by {@code :day}, where it was not taken back. An organisation is counted where
     * it stands at the end, a closed one where it stood at the beginning, as in the movement: each once.
     */
    private static final String FLOW_TEXT =
            """
            select w.type as event, %2$s
              from (select e.member_id, e.type, e.day, least(e.delay_days, 31) as delay
                      from (select p.organization_id from organization_placement p
                             where p.valid_from <= :day and p.valid_to > :day and %1$s
                            union
                            select p.organization_id from organization_placement p
                             where p.valid_from <= :from and p.valid_to > :from and %1$s
                               and not exists (select from organization_placement x where x.organization_id = p.organization_id
                                                  and x.valid_from <= :day and x.valid_to > :day)) h
                     cross join lateral (
                           select e.id, e.member_id, e.type, e.day, e.delay_days from membership_event e
                            where e.organization_id = h.organization_id and e.register_delta <> 0 and e.type not in ('REVERSAL', 'MERGE')
                              and e.day > :from and e.day <= :day) e
                     where not exists (select from membership_event r where r.reverses_id = e.id)) w
              join member m on m.id = w.member_id
             cross join %3$s
             %4$s
            """;

    static final String STOCK = STOCK_TEXT.formatted("%1$s", GROUPS, CATEGORY.formatted(":day"), "group by 2, 3, 4, 5, 6");
    static final String STOCK_PEOPLE = STOCK_TEXT.formatted("%1$s", PEOPLE, CATEGORY.formatted(":day"), BY_NAME);
    static final String FLOW = FLOW_TEXT.formatted("%1$s", GROUPS, CATEGORY.formatted("w.day"), "group by 1, 2, 3, 4, 5, 6");
    static final String FLOW_PEOPLE = FLOW_TEXT.formatted("%1$s", PEOPLE, CATEGORY.formatted("w.day"), BY_NAME);

    /** Organisations of the part that are there. */
    static final String ORGANIZATIONS =
            """
            select o.type, o.institution_type, count(*) as organizations from organization o
             where o.type in ('LOCAL', 'PRIMARY', 'PRIMARY_TERRITORIAL') and o.status <> 'LIQUIDATED' and %s
             group by 1, 2
            """;

    private RegisterFiguresSql() {}
}
