package org.unionregistry.member;

/**
 * The one statement of staff control. The holder is looked for on every register of the union, by the link and by name and
 * birth date; the class is worked out where the facts are. What is asked of each holder is cut to one row, so that
 * the planner looks it up instead of reading the marks of the whole union.
 */
final class StaffSql {
    static final String SELECT =
            """
            select s.* from (
              select p.id, p.version, p.organization_id, o.short_name, o.name_key as place, p.title, p.last_name, p.first_name,
                     p.middle_name, p.name_key, p.birth_date, p.since, p.until,
                     case when %1$s then m.id end as member_id, r.short_name as register,
                     k.yes is not null as pays, coalesce(m.category = 'ON_LEAVE', false) as exempt,
                     case when m.id is null then 'NOT_ON_REGISTER'
                          when not coalesce(case o.type when 'REGION' then m.region_id when 'LOCAL' then m.local_id
                                                        else m.organization_id end = o.id, false) then 'ON_REGISTER_ELSEWHERE'
                          when d.yes is null then 'NO_DUES_APPLICATION'
                          when k.yes is null and m.category <> 'ON_LEAVE' and m.joined_on < :from then 'NO_PAYMENT'
                          else 'OK' end as standing
                from staff_position p
                join organization o on o.id = p.organization_id
                left join lateral (
                     select x.* from (select * from member one where one.id = p.member_id
                                      union all
                                      select * from member one where one.birth_date = p.birth_date and one.name_key = p.name_key) x
                      where x.status = 'ON_REGISTER' order by (x.id = p.member_id) is true desc, x.id limit 1) m on true
                left join organization r on r.id = m.organization_id
                left join lateral (select 1 as yes from deduction_application d
                                    where d.member_id = m.id and d.withdrawn_on is null limit 1) d on true
                left join lateral (select 1 as yes from dues_mark k
                                    where k.member_id = m.id and k.month >= :from limit 1) k on true
               where %2$s and %3$s) s
             order by array_position(array['NOT_ON_REGISTER', 'NO_DUES_APPLICATION', 'NO_PAYMENT', 'ON_REGISTER_ELSEWHERE', 'OK'], s.standing),
                      s.place, s.organization_id, s.title, s.name_key, s.id
            """;

    private StaffSql() {}
}
