package org.unionregistry.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.MovingPerson;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Reorganizing;
import org.unionregistry.shared.Refusal;

/** Who changes the register in a reorganisation. */
@Component
class Movers {
    private final JdbcClient jdbc;

    Movers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody on the registers that are no more, or those who were chosen, by name; held until the end of the transaction. */
    List<MovingPerson> of(Reorganizing change) {
        boolean all = change.what().closes();
        return jdbc.sql(
                        """
                        select m.id, m.organization_id, concat_ws(' ', m.last_name, m.first_name, m.middle_name) as name
                        from member m
                        where m.organization_id = any(:subjects) and m.status = 'ON_REGISTER' and (:all or m.id = any(:people))
                        order by m.name_key, m.id
                        for no key update of m
                        """)
                .param("subjects", OrganizationId.values(change.what().subjects()))
                .param("all", all)
                .param("people", change.what().people().toArray(UUID[]::new))
                .query((row, number) -> new MovingPerson(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        new OrganizationId(row.getObject("organization_id", UUID.class))))
                .list();
    }

    List<Refusal> objections(Reorganizing change) {
        List<Refusal> found = new ArrayList<>();
        Set<UUID> chosen = Set.copyOf(change.what().people());
        if (!change.what().closes() && of(change).size() < chosen.size()) {
            found.add(new Refusal("member.life.gone").at("people"));
        }
        int between = change.what().closes() ? inTransit(change) : 0;
        if (between > 0) {
            found.add(new Refusal("member.life.inTransit", between));
        }
        int asked = requests(change);
        if (asked > 0) {
            found.add(new Refusal("member.life.requests", asked));
        }
        return found;
    }

    private int inTransit(Reorganizing change) {
        return jdbc.sql("select count(*) from member where organization_id = any(:subjects) and status = 'IN_TRANSIT'")
                .param("subjects", OrganizationId.values(change.what().subjects()))
                .query(Integer.class)
                .single();
    }

    /** Somebody waits for an answer about a person who would be elsewhere, or at an organisation that would be no more. */
    private int requests(Reorganizing change) {
        return jdbc.sql(
                        """
                        select count(*) from member_transfer t
                        where %s and (from_id = any(:subjects) or to_id = any(:subjects))
                            and (:all or member_id = any(:people))
                        """
                                .formatted(TransferList.OPEN))
                .param("today", change.day())
                .param("subjects", OrganizationId.values(change.what().subjects()))
                .param("all", change.what().closes())
                .param("people", change.what().people().toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }
}
