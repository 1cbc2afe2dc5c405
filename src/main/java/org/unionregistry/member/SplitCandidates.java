package org.unionregistry.member;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.MovingPerson;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.RegisterPeople;
import org.unionregistry.organization.Subtree;

/** The register of an organisation that is about to be split, each person with the position that tells them apart. */
@Component
class SplitCandidates implements RegisterPeople {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SplitCandidates(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    @Transactional
    public List<MovingPerson> on(OrganizationRow primary, int most, Subtree subtree) {
        List<MovingPerson> people = jdbc.sql(
                        """
                        select m.id, concat_ws(', ', concat_ws(' ', m.last_name, m.first_name, m.middle_name), m.position) as name
                        from member m where m.organization_id = :id and m.status = 'ON_REGISTER' and %s
                        order by m.name_key, m.id limit :most
                        """
                                .formatted(subtree.people("m")))
                .param("id", primary.id().value())
                .param("most", most)
                .param(Subtree.PARAMETER, subtree.parameter())
                .query((row, number) -> new MovingPerson(row.getObject("id", UUID.class), row.getString("name"), primary.id()))
                .list();
        events.publishEvent(primary.audited("member.list", "organization", primary.id().value(), Map.of("rows", people.size())));
        return people;
    }
}
