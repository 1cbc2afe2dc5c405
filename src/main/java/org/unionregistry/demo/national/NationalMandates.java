package org.unionregistry.demo.national;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Seeds;
import org.unionregistry.demo.copy.Target;
import org.unionregistry.demo.names.FullNames;
import org.unionregistry.member.PersonName;
import org.unionregistry.member.Sex;
import org.unionregistry.organization.Office;

/** Writes a chair for every organisation and, for measurements, accounts of each role in one region. */
final class NationalMandates {
    private static final Instant CREATED = Instant.parse("2024-10-21T04:00:00Z");
    private static final LocalDate SINCE = LocalDate.of(2024, 10, 20);

    private final NationalPlan plan;
    private final Target target;
    private final FullNames names = new FullNames();
    private final Ids ids = new Ids(107);
    private final Ids accountIds = new Ids(108);
    private final List<Account> accounts = new ArrayList<>();

    private record Account(String login, UUID mandate, PersonName name) {}

    NationalMandates(NationalPlan plan, Target target) {
        this.plan = plan;
        this.target = target;
    }

    /** @param measured the region whose people can sign in */
    void write(int measured) {
        try (Rows rows = target.rows(
                "mandate", "id", "office", "organization_id", "district_id", "last_name", "first_name", "middle_name", "since",
                "created_at", "changed_at")) {
            chairs(rows, measured);
            hold(rows, Office.ADMINISTRATOR, plan.centre(), null, "admin");
            hold(rows, Office.CLERK, plan.region(measured), null, "clerk");
            hold(rows, Office.AUDITOR, plan.region(measured), null, "auditor");
            hold(rows, Office.SECRETARY, null, plan.district(measured), "secretary");
            hold(rows, Office.CLERK, plan.region(0), null, "largest");
        }
    }

    void writeAccounts(String passwordHash) {
        try (Rows rows = target.rows(
                "user_account", "id", "login", "password_hash", "status", "last_name", "first_name", "middle_name",
                "password_changed_at", "demo", "created_at", "changed_at")) {
            for (Account one : accounts) {
                rows.uuid(id(one)).text(one.login()).text(passwordHash).text("ACTIVE");
                rows.text(one.name().last()).text(one.name().first()).text(one.name().middle());
                rows.moment(CREATED).flag(true).moment(CREATED).moment(CREATED).end();
            }
        }
        try (Rows rows = target.rows("account_mandate", "account_id", "mandate_id")) {
            accounts.forEach(one -> rows.uuid(id(one)).uuid(one.mandate()).end());
        }
    }

    private void chairs(Rows rows, int measured) {
        for (int region = 0; region < plan.size.regions(); region++) {
            hold(rows, Office.CHAIR, plan.region(region), null, region == measured ? "region" : null);
        }
        int itsLocal = -1;
        for (int local = 0; local < plan.size.locals(); local++) {
            boolean its = itsLocal < 0 && plan.regionOfLocal[local] == measured;
            itsLocal = its ? local : itsLocal;
            hold(rows, Office.CHAIR, plan.local(local), null, its ? "district" : null);
        }
        boolean found = false;
        for (int primary = 0; primary < plan.size.primaries(); primary++) {
            boolean its = !found && plan.localOfPrimary[primary] == itsLocal && plan.members[primary] >= 30;
            found |= its;
            hold(rows, Office.CHAIR, plan.primary(primary), null, its ? "school" : null);
        }
    }

    private void hold(Rows rows, Office office, @Nullable UUID organization, @Nullable UUID district, @Nullable String login) {
        UUID id = ids.at(CREATED);
        Random random = Seeds.random("mandate", id.getLeastSignificantBits());
        PersonName name = names.pick(random.nextInt(100) < 84 ? Sex.FEMALE : Sex.MALE, random);
        rows.uuid(id).code(office).uuid(organization).uuid(district);
        rows.text(name.last()).text(name.first()).text(name.middle()).date(SINCE).moment(CREATED).moment(CREATED).end();
        if (login != null) {
            accounts.add(new Account(login, id, name));
        }
    }

    private UUID id(Account account) {
        return accountIds.of(CREATED.toEpochMilli(), account.login().hashCode());
    }
}
