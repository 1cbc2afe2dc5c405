package org.unionregistry.member;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** Ends the studies of a whole group at once: all chosen or, when a rule refuses one, none. */
@Service
@Transactional
public class GraduationService {
    /** What one list shows and one transaction takes; a college with more repeats it. */
    public static final int MOST = 200;

    private final MemberFile file;
    private final LatestDays days;
    private final Stamps stamps;
    private final Journal journal;

    GraduationService(MemberFile file, LatestDays days, Stamps stamps, Journal journal) {
        this.file = file;
        this.days = days;
        this.stamps = stamps;
        this.journal = journal;
    }

    /**
     * Takes the students off the register. Whoever was taken off by the same form before is passed
     * over, so a resend changes nothing.
     *
     * @return one of the departures, by which {@link GraduationUndo} finds the group again
     */
    public UUID graduate(OrganizationId school, List<MemberId> students, Happening what, Subtree subtree) {
        if (students.size() > MOST) {
            throw new Refusal("member.graduation.tooMany", MOST);
        }
        Stamp stamp = stamps.on(school);
        Register register = file.register(school, subtree);
        Map<MemberId, LocalDate> latest = days.of(students);
        List<MembershipEvent> exits = new ArrayList<>();
        List<MembershipEnded> ended = new ArrayList<>();
        for (MemberId id : students) {
            Member student = file.open(id, subtree);
            Happening own = new Happening(keyOf(what.event(), id), what.day(), what.basis());
            if (!student.home().organization().equals(school)) {
                throw new NotFound();
            }
            if (!file.done(own, id, past -> true)) {
                requireStudying(student, what.day());
                exits.add(student.exit(own, DepartureReason.STUDIES_FINISHED, register, latest.get(id), stamp));
                ended.add(new MembershipEnded(id, school, DepartureReason.STUDIES_FINISHED, what.day()));
                file.audit("member.exit", student, Map.of("reason", DepartureReason.STUDIES_FINISHED.name()));
            }
        }
        if (!exits.isEmpty()) {
            journal.write(exits);
            ended.forEach(file::publish);
        }
        return keyOf(what.event(), students.get(0));
    }

    /** Of a whole group the user has to be told whom to look at. */
    private static void requireStudying(Member student, LocalDate day) {
        Standing standing = student.standing();
        String who = student.details().name().full();
        if (!standing.isOnRegister()) {
            throw new Refusal("member.graduation.notOnRegister", who).at("students");
        }
        if (day.isBefore(standing.since())) {
            throw new Refusal("member.graduation.tooEarly", who, RussianDates.text(standing.since())).at("day");
        }
    }

    /** One form, one key; each student of it an event with an id of its own that is the same at every resend. */
    private static UUID keyOf(UUID form, MemberId student) {
        return UUID.nameUUIDFromBytes((form + "/" + student).getBytes(StandardCharsets.UTF_8));
    }
}
