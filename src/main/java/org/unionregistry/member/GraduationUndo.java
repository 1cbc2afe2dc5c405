package org.unionregistry.member;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** Takes back the graduation of a group with one button: of all who left by one form or, when a rule refuses one, of none. */
@Service
@Transactional
public class GraduationUndo {
    private final MemberFile file;
    private final ReversalService reversals;
    private final JdbcClient jdbc;

    GraduationUndo(MemberFile file, ReversalService reversals, JdbcClient jdbc) {
        this.file = file;
        this.reversals = reversals;
        this.jdbc = jdbc;
    }

    /**
     * @param departure one of the group; those of the same form were entered by the same person at the same moment
     * @return how many there are
     */
    public int undo(OrganizationId school, UUID departure, Subtree subtree) {
        file.register(school, subtree);
        List<Graduate> group = jdbc.sql(
                        """
                        select e.id as departure, e.member_id as member, concat_ws(' ', m.last_name, m.first_name, m.middle_name) as name
                        from membership_event one
                        join membership_event e on e.organization_id = one.organization_id and e.day = one.day
                            and e.entered_at = one.entered_at and e.entered_by is not distinct from one.entered_by and e.type = one.type
                        join member m on m.id = e.member_id
                        where one.id = :departure and one.organization_id = :school and one.type = 'GRADUATION'
                        order by m.name_key, m.id
                        """)
                .param("departure", departure)
                .param("school", school.value())
                .query(Graduate.class)
                .list();
        if (group.isEmpty()) {
            throw new NotFound();
        }
        for (Graduate graduate : group) {
            try {
                reversals.reverse(new MemberId(graduate.member()), graduate.departure(), subtree);
            } catch (Refusal refusal) {
                throw new Refusal("member.graduation.undo.refused", graduate.name());
            }
        }
        return group.size();
    }
}
