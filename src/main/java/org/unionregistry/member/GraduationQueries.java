package org.unionregistry.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/** Who of an organisation may be finishing the studies. */
@Component
public class GraduationQueries {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    GraduationQueries(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Students of the organisation by name; one more than {@link GraduationService#MOST} tells that there are others. */
    public List<StudentRow> students(OrganizationId school, Subtree subtree) {
        List<StudentRow> rows = jdbc.sql(
                        """
                        select m.id, m.last_name, m.first_name, m.middle_name, m.registered_on from member m
                         where m.organization_id = :school and m.category = 'STUDENT' and m.status = 'ON_REGISTER' and %s
                         order by m.name_key, m.id limit :most
                        """
                                .formatted(subtree.people("m")))
                .param("school", school.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .param("most", GraduationService.MOST + 1)
                .query((row, number) -> new StudentRow(
                        new MemberId(row.getObject("id", UUID.class)),
                        PersonName.read(row),
                        row.getObject("registered_on", LocalDate.class)))
                .list();
        events.publishEvent(Audited.part("member.list", MemberFilter.registered(new Subtree.Primary(school)), rows.size()));
        return rows;
    }
}
