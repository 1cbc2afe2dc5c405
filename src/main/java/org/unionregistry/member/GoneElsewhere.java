package org.unionregistry.member;

/**
 * Who was on the register of {@code :organization} and is on another one: let go by a transfer, moved with a reorganisation,
 * or found to be on both and counted there since. As a table {@code (member_id, day, how)} for other statements, the latest
 * departure of each; who came back stands in it too.
 */
public final class GoneElsewhere {
    public static final String TABLE =
            """
            (select distinct on (1) coalesce(g.leads_to, f.member_id) as member_id,
                    coalesce(f.day, g.absorbed_left_on, s.registered_on) as day, f.how
               from (select e.member_id, e.day, e.entered_at,
                            case when exists (select from member_move v where v.member_id = e.member_id and v.out_event = e.id)
                                 then 'REORGANIZED' else 'TRANSFERRED' end as how
                       from membership_event e
                      where e.organization_id = :organization and e.type = 'DEREGISTER_TRANSFER_OUT'
                        and not exists (select from membership_event r where r.reverses_id = e.id)
                     union all
                     select a.id, null, null, 'ELSEWHERE' from member a where a.organization_id = :organization and a.status = 'MERGED') f
               left join member_merge g on g.absorbed_id = f.member_id and g.undone_at is null
               left join member s on s.id = g.leads_to
              order by 1, f.day desc nulls last, f.entered_at desc)""";

    private GoneElsewhere() {}
}
