package org.unionregistry.demo.national;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Seeds;
import org.unionregistry.demo.copy.Target;
import org.unionregistry.demo.names.Contacts;
import org.unionregistry.demo.names.FullNames;
import org.unionregistry.demo.names.Positions;
import org.unionregistry.member.ConsentState;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.PersonName;
import org.unionregistry.member.Sex;

/** Writes the people and their consents. */
final class NationalMembers {
    private final NationalPlan plan;
    private final Target target;
    private final Ids ids = new Ids(101);
    private final Ids consentIds = new Ids(102);
    private final FullNames names = new FullNames();
    private final Positions positions = new Positions();
    private final Contacts contacts = new Contacts();

    NationalMembers(NationalPlan plan, Target target) {
        this.plan = plan;
        this.target = target;
    }

    UUID id(long number, Life life) {
        return ids.of(life.entered() * 1000, number);
    }

    void write(Progress progress) {
        try (Rows rows = target.rows(
                "member", "id", "command_key", "organization_id", "region_id", "local_id", "status", "last_name", "first_name",
                "middle_name", "name_key", "birth_date", "sex", "category", "staff_kind", "position", "phone", "email",
                "joined_on", "registered_on", "left_on", "legacy_number", "consent_state", "consent_due", "complete",
                "created_at", "changed_at")) {
            new Lives(plan).forEach((primary, number, life) -> {
                member(rows, primary, number, life);
                progress.step();
            });
        }
    }

    void writeConsents(Progress progress) {
        try (Rows rows = target.rows(
                "consent", "id", "member_id", "given_on", "medium", "text_version", "kept_at", "recorded_at")) {
            new Lives(plan).forEach((primary, number, life) -> {
                if (life.consent() > 0) {
                    rows.uuid(consentIds.of(life.consent() * 1000, number)).uuid(id(number, life));
                    rows.date(day(life.consent() / 86_400)).text("PAPER").text("2018-1").text("В профкоме");
                    rows.moment(Instant.ofEpochSecond(life.consent())).end();
                }
                progress.step();
            });
        }
    }

    private void member(Rows rows, int primary, long number, Life life) {
        Random random = Seeds.random("people", number);
        boolean student = life.category() == MemberCategory.STUDENT;
        Sex sex = random.nextInt(100) < (student ? 57 : 80) ? Sex.FEMALE : Sex.MALE;
        PersonName name = names.pick(sex, random);
        Positions.Position position = student ? null : positions.pick(plan.institution(primary), random);
        int age = (student ? 16 : 20) + (student ? random.nextInt(4) : random.nextInt(25));
        boolean direct = plan.isDirect(primary);

        rows.uuid(id(number, life)).uuid(ids.of(life.entered() * 1000 + 1, -number)).uuid(plan.primary(primary));
        rows.uuid(plan.region(plan.regionOfPrimary[primary])).uuid(direct ? null : plan.local(plan.localOfPrimary[primary]));
        rows.text(life.hasLeft() ? "LEFT" : "ON_REGISTER");
        rows.text(name.last()).text(name.first()).text(name.middle()).text(name.key());
        rows.date(day(life.joinedOn() - age * 365L - random.nextInt(300))).code(sex).code(life.category());
        rows.code(position == null ? null : position.kind()).text(position == null ? null : position.title());
        rows.text(life.known() ? contacts.phone() : null);
        rows.text(life.known() && number % 3 == 0 ? contacts.email(name, random) : null);
        rows.date(day(life.joinedOn())).date(day(life.joinedOn())).date(life.hasLeft() ? day(life.leftOn()) : null);
        rows.text(life.joins() || number % 2 == 0 ? null : String.valueOf(10_000_000 + number));
        rows.code(life.consent() > 0 ? ConsentState.RECORDED : ConsentState.TO_COLLECT);
        rows.date(life.consent() > 0 ? null : day(life.entered() / 86_400 + 30)).flag(life.isComplete());
        rows.moment(Instant.ofEpochSecond(life.entered())).moment(Instant.ofEpochSecond(life.entered())).end();
    }

    static LocalDate day(long sinceEpoch) {
        return LocalDate.ofEpochDay(sinceEpoch);
    }
}
