package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unionregistry.card.CardEventType;
import org.unionregistry.card.NumberScheme;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.member.DepartureReason;

/** Cards: one at the moment of entry, blocked with the departure, moved with the person. */
final class DemoCards {
    final List<CardEvent> events = new ArrayList<>();

    private final Ids cardIds = new Ids(4);
    private final Ids eventIds = new Ids(5);
    private long sequence;

    DemoCard issue(DemoPrimary primary, Stamp stamp) {
        String number = NumberScheme.USUAL.number(primary.code, ++sequence).value();
        return new DemoCard(cardIds.at(stamp.at()), number, stamp.day(), stamp.at());
    }

    void issued(DemoMember member, Stamp stamp) {
        event(member, member.at, CardEventType.ISSUED, stamp, 1);
    }

    void block(DemoMember member, DepartureReason reason, LocalDate day, Stamp stamp) {
        DemoCard card = member.card;
        card.blockedOn = day;
        card.blockReason = reason.name();
        changed(card, stamp);
        event(member, member.at, CardEventType.BLOCKED, stamp, -1);
    }

    /** The holder is on the way. */
    void out(DemoMember member, Stamp stamp) {
        changed(member.card, stamp);
        event(member, member.at, CardEventType.MOVED_OUT, stamp, -1);
    }

    /** The holder has been taken in, or back. */
    void in(DemoMember member, Stamp stamp) {
        changed(member.card, stamp);
        event(member, member.at, CardEventType.MOVED_IN, stamp, 1);
    }

    void move(DemoMember member, DemoPrimary from, DemoPrimary to, Stamp stamp) {
        changed(member.card, stamp);
        event(member, from, CardEventType.MOVED_OUT, stamp, -1);
        event(member, to, CardEventType.MOVED_IN, stamp, 1);
    }

    /** The last number given. */
    long lastNumber() {
        return sequence;
    }

    private static void changed(DemoCard card, Stamp stamp) {
        card.changedAt = stamp.at();
        card.version++;
    }

    private void event(DemoMember member, DemoPrimary primary, CardEventType type, Stamp stamp, int delta) {
        events.add(new CardEvent(eventIds.at(stamp.at()), member, primary, type, stamp.at(), delta));
    }
}
