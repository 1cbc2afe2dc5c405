package org.unionregistry.member;

import org.unionregistry.organization.Subtree;

/**
 * The texts of a list of a past day. A person is where the deltas of the journal add up to one. The few people of a
 * school or a district are added up at once; of a region a page is found by walking along the names, looking at the
 * journal of each, so that its cost is that of the page. Both give the same rows, which a test proves.
 */
final class AsOfSql {
    /** Organisation by organisation: joined as a whole, the planner reads the journal of the country. */
    private static final String COUNT =
            """
            select coalesce(sum(s.people), 0) from organization_placement p
             cross join lateral (
                   select sum(e.register_delta) as people from membership_event e
                    where e.organization_id = p.organization_id and e.register_delta <> 0 and %2$s) s
             where %1$s
            """;

    /** Everybody of the part, added up. */
    private static final String ADDED_UP =
            """
            select m.id, m.name_key, t.organization_id
              from (select e.member_id, p.organization_id from organization_placement p
                     cross join lateral (
                           select e.member_id from membership_event e
                            where e.organization_id = p.organization_id and e.register_delta <> 0 and %2$s
                            group by e.member_id having sum(e.register_delta) > 0) e
                     where %1$s) t
             cross join lateral (select m.id, m.name_key from member m where m.id = t.member_id offset 0) m
             where %3$s order by %4$s
            """;

    /** Where the person at hand was. */
    private static final String THERE =
            """
            lateral (select e.organization_id from membership_event e
                      where e.member_id = m.id and e.register_delta <> 0 and %2$s
                        and exists (select from organization_placement p where p.organization_id = e.organization_id and %1$s)
                      group by e.organization_id having sum(e.register_delta) > 0) t
            """;

    /** Those who belong to the part now, and those who have left it since, alone or with their organisation. */
    private static final String WALKED =
            """
            select * from (
                (select m.id, m.name_key, t.organization_id from member m cross join %5$s
                  where %6$s and %3$s order by %4$s)
                union all
                (select m.id, m.name_key, t.organization_id
                   from (select m.id, m.name_key from member m
                          where m.id = any(array(%7$s)) and (%6$s) is not true and %3$s order by %8$s offset 0) m
                  cross join %5$s order by %4$s)) m
             order by %4$s
            """;

    /** Whoever is outside now went by a transfer, or the undoing of one, from where the part was or is; or with an organisation. */
    private static final String GONE =
            """
            select e.member_id
              from (select p.organization_id as id from organization_placement p where %1$s
                    union select o.id from organization o where %2$s) s
             cross join lateral (
                   select e.member_id, e.counterpart_id from membership_event e
                    where e.organization_id = s.id and e.register_delta < 0 and e.counterpart_id is not null offset 0) e
             where e.counterpart_id not in (select o.id from organization o where %2$s)
            union all
            select m.id from organization_placement p join member m on m.organization_id = p.organization_id
             where %1$s and p.organization_id not in (select o.id from organization o where %2$s)
            """;

    /** What the people of the page were then. An entry comes first, also when its day was corrected last. */
    private static final String PEOPLE =
            """
            select m.id, m.last_name, m.first_name, m.middle_name, m.organization_id, m.region_id, m.local_id, o.code, o.short_name,
                   l.since, coalesce(l.category, m.category) as category
              from (%1$s) x
              join member m on m.id = x.id
              join organization o on o.id = x.organization_id
             cross join lateral (
                   select max(e.day) filter (where e.type in %4$s) as since,
                          (array_agg(e.new_category order by e.type in ('INITIAL_ENTRY', 'JOIN'), e.entered_at desc, e.id desc)
                              filter (where e.new_category is not null))[1] as category
                     from membership_event e
                    where e.member_id = x.id and e.type <> 'REVERSAL' and %2$s
                      and not exists (select from membership_event r where r.reverses_id = e.id and %3$s)) l
             order by x.name_key%5$s, x.id%5$s
            """;

    private static final String FIRST =
            """
            select min(greatest(p.valid_from, %2$s)) from organization_placement p
              join membership_event e on e.organization_id = p.organization_id and e.register_delta > 0 and e.day < p.valid_to
             where %1$s and cast(:zone as text) is not null
            """;

    private static final String STAYS =
            "('INITIAL_ENTRY', 'JOIN', 'READMISSION', 'REINSTATE', 'REGISTER_TRANSFER_IN')";

    private AsOfSql() {}

    static String count(AsOfList list) {
        return COUNT.formatted(AsOf.stood("p", list.part()), list.asOf().counts("e"));
    }

    static String firstDay(AsOfList list) {
        String day = list.asOf().axis() == Axis.DAY ? "e.day" : "e.day, cast(e.entered_at at time zone :zone as date)";
        return FIRST.formatted(list.part().people("p"), day);
    }

    /**
     * @param condition on {@code m}: who is looked for, beyond which person of the page before
     * @param limit what ends each of the inner queries, nothing for a file
     */
    static String rows(AsOfList list, boolean few, String condition, boolean backwards, String limit) {
        String order = backwards ? "m.name_key desc, m.id desc" : "m.name_key, m.id";
        String stood = AsOf.stood("p", list.part());
        String counts = list.asOf().counts("e");
        String people = list.part().people("m");
        String found = few
                ? ADDED_UP.formatted(stood, counts, condition, order + limit)
                : WALKED.formatted(
                        stood, counts, condition, order + limit, THERE.formatted(stood, counts), people,
                        GONE.formatted(stood, list.part().organizations("o")), order);
        return PEOPLE.formatted(found, counts, list.asOf().counts("r"), STAYS, backwards ? " desc" : "");
    }

    /** Keeps to the order of names from one person on. */
    static String beyond(boolean backwards) {
        return "(m.name_key, m.id) " + (backwards ? "<" : ">") + " (:anchorKey, :anchor)";
    }

    /** The name behind the id in the address, if that person ever was on a register of the part. */
    static String key(Subtree part) {
        return """
               select m.name_key from member m where m.id = :anchor and exists (
                   select from membership_event e join organization_placement p on p.organization_id = e.organization_id
                    where e.member_id = m.id and %s)
               """
                .formatted(AsOf.stood("p", part));
    }
}
