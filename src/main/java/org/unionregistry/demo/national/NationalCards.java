package org.unionregistry.demo.national;

import java.time.Instant;
import java.util.UUID;
import org.unionregistry.card.CardEventType;
import org.unionregistry.card.NumberScheme;
import org.unionregistry.card.CardStatus;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Target;
import org.unionregistry.member.DepartureReason;

/** Writes a card for each member, blocked for those who left. */
final class NationalCards {
    private final NationalPlan plan;
    private final NationalMembers members;
    private final Target target;
    private final Ids ids = new Ids(104);
    private final Ids eventIds = new Ids(105);
    private final String[] codes;

    NationalCards(NationalPlan plan, NationalMembers members, Target target) {
        this.plan = plan;
        this.members = members;
        this.target = target;
        this.codes = new String[plan.members.length];
        for (int primary = 0; primary < codes.length; primary++) {
            codes[primary] = plan.primaryCode(primary);
        }
    }

    void write(Progress progress) {
        try (Rows rows = target.rows(
                "membership_card", "id", "number", "member_id", "organization_id", "region_id", "local_id", "status",
                "block_reason", "issued_on", "blocked_on", "created_at", "changed_at")) {
            new Lives(plan).forEach((primary, number, life) -> {
                card(rows, primary, number, life);
                progress.step();
            });
        }
    }

    void writeEvents(Progress progress) {
        try (Rows rows = target.rows(
                "card_event", "id", "card_id", "member_id", "organization_id", "type", "at", "holder_delta")) {
            new Lives(plan).forEach((primary, number, life) -> {
                UUID card = ids.of(life.entered() * 1000, number);
                UUID member = members.id(number, life);
                event(rows, card, member, primary, CardEventType.ISSUED, life.entered(), 1);
                if (life.hasLeft()) {
                    event(rows, card, member, primary, CardEventType.BLOCKED, life.left(), -1);
                }
                progress.step();
            });
        }
    }

    private void card(Rows rows, int primary, long number, Life life) {
        boolean direct = plan.isDirect(primary);
        boolean left = life.hasLeft();
        rows.uuid(ids.of(life.entered() * 1000, number)).text(NumberScheme.USUAL.number(codes[primary], number).value());
        rows.uuid(members.id(number, life)).uuid(plan.primary(primary)).uuid(plan.region(plan.regionOfPrimary[primary]));
        rows.uuid(direct ? null : plan.local(plan.localOfPrimary[primary]));
        rows.code(left ? CardStatus.BLOCKED : CardStatus.ACTIVE).code(left ? DepartureReason.DISMISSAL : null);
        rows.date(NationalMembers.day(life.entered() / 86_400)).date(left ? NationalMembers.day(life.leftOn()) : null);
        rows.moment(Instant.ofEpochSecond(life.entered())).moment(Instant.ofEpochSecond(Math.max(life.entered(), life.left()))).end();
    }

    private void event(Rows rows, UUID card, UUID member, int primary, CardEventType type, long second, int delta) {
        Instant at = Instant.ofEpochSecond(second);
        rows.uuid(eventIds.at(at)).uuid(card).uuid(member).uuid(plan.primary(primary)).code(type).moment(at).number(delta).end();
    }
}
