package org.unionregistry.member;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** Ends the studies of a whole group at once: all chosen or, when a rule refuses one, none. */
@Service
@Transactional
public class GraduationService {
    /** What one list shows and one transaction takes; a college with more repeats it. */
    public static final int MOST = 200;

    private final JdbcClient jdbc;
    private final MemberFile file;
    private final Stamps stamps;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    GraduationService(JdbcClient jdbc, MemberFile file, Stamps stamps, Journal journal, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.file = file;
        this.stamps = stamps;
        this.journal = journal;
        this.events = events;
    }

    /** Students of the organisation by name; one more than {@link #MOST} tells that there are others. */
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
                .param("most", MOST + 1)
                .query((row, number) -> new StudentRow(
                        new MemberId(row.getObject("id", UUID.class)),
                        new PersonName(row.getString("last_name"), row.getString("first_name"), row.getString("middle_name")),
                        row.getObject("registered_on", LocalDate.class)))
                .list();
        events.publishEvent(Audited.part("member.list", MemberFilter.registered(new Subtree.Primary(school)), rows.size()));
        return rows;
    }

    /**
     * Takes the students off the register; answers how many. Whoever was taken off by the same form before is passed
     * over, so a resend changes nothing.
     */
    public int graduate(OrganizationId school, List<MemberId> students, Happening what, Subtree subtree) {
        if (students.size() > MOST) {
            throw new Refusal("member.graduation.tooMany", MOST);
        }
        Stamp stamp = stamps.on(school);
        Register register = file.register(school, subtree);
        List<MembershipEvent> exits = new ArrayList<>();
        List<MembershipEnded> ended = new ArrayList<>();
        for (MemberId id : students) {
            Member student = file.open(id, subtree);
            Happening own = new Happening(keyOf(what.event(), id), what.day(), what.basis());
            if (!student.home().organization().equals(school)) {
                throw new NotFound();
            }
            if (!file.done(own.event(), id)) {
                exits.add(student.exit(own, DepartureReason.STUDIES_FINISHED, register, stamp));
                ended.add(new MembershipEnded(id, school, DepartureReason.STUDIES_FINISHED, what.day()));
                file.audit("member.exit", student, Map.of("reason", DepartureReason.STUDIES_FINISHED.name()));
            }
        }
        if (!exits.isEmpty()) {
            journal.write(exits);
            ended.forEach(file::publish);
        }
        return students.size();
    }

    /** One form, one key; each student of it an event with an id of its own that is the same at every resend. */
    private static UUID keyOf(UUID form, MemberId student) {
        return UUID.nameUUIDFromBytes((form + "/" + student).getBytes(StandardCharsets.UTF_8));
    }
}
