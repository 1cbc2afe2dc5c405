package org.unionregistry.demo.region;

import org.unionregistry.card.CardStatus;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Target;

/** Writes the cards and their life. */
record CardTables(Target target) {

    void write(DemoJournal journal, DemoCards cards) {
        try (Rows rows = target.rows(
                "membership_card", "id", "version", "number", "member_id", "organization_id", "region_id", "local_id", "status",
                "block_reason", "issued_on", "blocked_on", "created_at", "changed_at")) {
            for (DemoMember member : journal.members) {
                DemoCard one = member.card;
                rows.uuid(one.id).number(one.version).text(one.number).uuid(member.id);
                rows.uuid(member.at.id).uuid(member.at.regionId()).uuid(member.at.localId());
                rows.code(one.blockedOn == null ? CardStatus.ACTIVE : CardStatus.BLOCKED).text(one.blockReason);
                rows.date(one.issuedOn).date(one.blockedOn).moment(one.createdAt).moment(one.changedAt).end();
            }
        }
        try (Rows rows = target.rows(
                "card_event", "id", "card_id", "member_id", "organization_id", "type", "at", "holder_delta")) {
            for (CardEvent one : cards.events) {
                rows.uuid(one.id()).uuid(one.member().card.id).uuid(one.member().id).uuid(one.primary().id);
                rows.code(one.type()).moment(one.at()).number(one.holderDelta()).end();
            }
        }
    }
}
