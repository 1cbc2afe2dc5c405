package org.unionregistry.demo.region;

import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Target;

/** Writes the people of the register and their consents. */
record MemberTables(Target target) {

    void write(DemoJournal journal) {
        members(journal);
        consents(journal);
    }

    private void members(DemoJournal journal) {
        try (Rows rows = target.rows(
                "member", "id", "version", "command_key", "organization_id", "region_id", "local_id", "status", "last_name",
                "first_name", "middle_name", "name_key", "former_key", "birth_date", "sex", "category", "category_until", "staff_kind", "position", "phone",
                "email", "joined_on", "registered_on", "left_on", "legacy_number", "consent_state", "consent_due", "complete",
                "created_at", "created_by", "changed_at", "changed_by")) {
            for (DemoMember one : journal.members) {
                DemoPerson person = one.person;
                rows.uuid(one.id).number(one.version).uuid(one.commandKey);
                rows.uuid(one.at.id).uuid(one.at.regionId()).uuid(one.at.localId()).text(one.status);
                rows.text(person.name.last()).text(person.name.first()).text(person.name.middle()).text(person.name.key()).text(one.formerKey);
                rows.date(person.birthKnown ? person.birth : null).code(person.sex);
                rows.code(person.category).date(one.categoryUntil).code(person.staffKind).text(person.position);
                rows.text(person.phone).text(person.email);
                rows.date(person.joinedOn).date(one.registeredOn).date(one.leftOn).text(person.legacyNumber);
                rows.code(one.consentState).date(one.consentDue).flag(one.complete);
                rows.moment(one.createdAt).uuid(one.createdBy).moment(one.changedAt).uuid(one.changedBy).end();
            }
        }
    }

    private void consents(DemoJournal journal) {
        try (Rows rows = target.rows(
                "consent", "id", "member_id", "given_on", "medium", "text_version", "kept_at", "withdrawn_on", "recorded_at",
                "recorded_by", "withdrawal_recorded_at")) {
            for (DemoMember member : journal.members) {
                Consent one = member.consent;
                if (one != null) {
                    Stamp withdrawn = one.withdrawn();
                    rows.uuid(one.id()).uuid(member.id).date(one.givenOn()).code(one.medium());
                    rows.text(one.textVersion()).text(one.keptAt()).date(withdrawn == null ? null : withdrawn.day());
                    rows.moment(one.recorded().at()).uuid(one.recorded().by());
                    rows.moment(withdrawn == null ? null : withdrawn.at()).end();
                }
            }
        }
    }
}
