package org.unionregistry.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.MandateId;
import org.unionregistry.organization.Subtree;

/** Writes who takes part: rows beside the session, of which there may be hundreds. */
@Component
class Participants {
    private final JdbcClient jdbc;

    Participants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int invite(TrainingSessionId session, Collection<MandateId> people, Subtree part, LocalDate today) {
        return jdbc.sql(
                        """
                        insert into training_participant (session_id, mandate_id, organization_id, attendance)
                        select :session, m.id, m.organization_id, 'INVITED'
                          from mandate m join organization o on o.id = m.organization_id
                         where m.id = any(:people) and m.office in ('CHAIR', 'CLERK') and m.since <= :today
                           and (m.until is null or m.until > :today) and %s
                        on conflict do nothing
                        """
                                .formatted(part.organizations("o")))
                .param("session", session.value())
                .param("people", values(people))
                .param("today", today)
                .param(Subtree.PARAMETER, part.parameter())
                .update();
    }

    void uninvite(TrainingSessionId session, MandateId person) {
        jdbc.sql("delete from training_participant where session_id = :session and mandate_id = :person and attendance <> 'ATTENDED'")
                .param("session", session.value())
                .param("person", person.value())
                .update();
    }

    void attend(TrainingSessionId session, Collection<MandateId> shown, Collection<MandateId> came) {
        jdbc.sql(
                        """
                        update training_participant set attendance = case when mandate_id = any(:came) then 'ATTENDED' else 'ABSENT' end
                         where session_id = :session and mandate_id = any(:shown)
                        """)
                .param("session", session.value())
                .param("shown", values(shown))
                .param("came", values(came))
                .update();
    }

    Set<MandateId> attended(TrainingSessionId session, Collection<MandateId> people) {
        return new HashSet<>(jdbc.sql("select mandate_id from training_participant where session_id = :session and mandate_id = any(:people) and attendance = 'ATTENDED'")
                .param("session", session.value())
                .param("people", values(people))
                .query((row, number) -> new MandateId(row.getObject(1, UUID.class)))
                .list());
    }

    boolean anybodyCame(TrainingSessionId session) {
        return jdbc.sql("select exists (select from training_participant where session_id = :session and attendance = 'ATTENDED')")
                .param("session", session.value())
                .query(Boolean.class)
                .single();
    }

    private static UUID[] values(Collection<MandateId> people) {
        return people.stream().map(MandateId::value).toArray(UUID[]::new);
    }
}
