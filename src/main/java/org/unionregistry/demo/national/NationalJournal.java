package org.unionregistry.demo.national;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Target;
import org.unionregistry.member.DepartureReason;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.MembershipEventType;

/** Writes the journal: from one to four events a member. */
record NationalJournal(NationalPlan plan, NationalMembers members, Target target) {
    private static final long DAY = 86_400;

    private static final class Writer {
        private final Rows rows;
        private final Ids ids = new Ids(103);

        private Writer(Rows rows) {
            this.rows = rows;
        }

        private Rows begin(UUID member, UUID primary, MembershipEventType type, int day, long second) {
            Instant moment = Instant.ofEpochSecond(second);
            return rows.uuid(ids.at(moment)).uuid(member).uuid(primary).code(type).date(NationalMembers.day(day)).moment(moment);
        }

        private void end(int register, int complete, int arrival, int departure, @Nullable Integer delay) {
            rows.number(register).number(complete).number(arrival).number(departure);
            (delay == null ? rows.absent() : rows.number(delay)).end();
        }
    }

    void write(Progress progress) {
        try (Rows rows = target.rows(
                "membership_event", "id", "member_id", "organization_id", "type", "day", "entered_at", "reason", "old_category",
                "new_category", "register_delta", "complete_delta", "arrival", "departure", "delay_days")) {
            Writer writer = new Writer(rows);
            new Lives(plan).forEach((primary, number, life) -> {
                events(writer, plan.primary(primary), members.id(number, life), life);
                progress.step();
            });
        }
    }

    private static void events(Writer writer, UUID primary, UUID member, Life life) {
        MembershipEventType entry = life.joins() ? MembershipEventType.JOIN : MembershipEventType.INITIAL_ENTRY;
        MemberCategory first = life.changed() > 0 ? MemberCategory.WORKER : life.category();
        writer.begin(member, primary, entry, life.joinedOn(), life.entered()).absent().absent().code(first);
        Integer late = life.joins() ? delay(life.joinedOn(), life.entered()) : null;
        writer.end(1, life.wasCompleteAtEntry() ? 1 : 0, life.joins() ? 1 : 0, 0, late);
        if (life.consent() > life.entered()) {
            int day = (int) (life.consent() / DAY);
            writer.begin(member, primary, MembershipEventType.CONSENT, day, life.consent()).text("RECORDED").absent().absent();
            writer.end(0, life.known() ? 1 : 0, 0, 0, null);
        }
        if (life.changed() > 0) {
            writer.begin(member, primary, MembershipEventType.CATEGORY_CHANGE, life.changedOn(), life.changed())
                    .absent().code(MemberCategory.WORKER).code(life.category());
            writer.end(0, 0, 0, 0, delay(life.changedOn(), life.changed()));
        }
        if (life.hasLeft()) {
            DepartureReason reason = life.category() == MemberCategory.STUDENT ? DepartureReason.STUDIES_FINISHED : DepartureReason.DISMISSAL;
            writer.begin(member, primary, reason.event(), life.leftOn(), life.left()).code(reason).absent().absent();
            writer.end(-1, life.wasComplete() ? -1 : 0, 0, 1, delay(life.leftOn(), life.left()));
        }
    }

    private static int delay(int day, long second) {
        return (int) (second / DAY) - day;
    }
}
