package org.unionregistry.demo.region;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Target;

/** Writes who holds which office, and the accounts of those who can sign in. */
record MandateTables(Target target) {

    private record Holder(DemoMandate mandate, DemoLogins.Login login) {}

    void write(Mandates mandates, DemoLogins logins, String passwordHash) {
        mandates(mandates.all);
        List<Holder> holders = new ArrayList<>();
        for (DemoMandate mandate : mandates.all) {
            DemoLogins.Login login = mandate.isCurrent() ? logins.of(mandate) : null;
            if (login != null) {
                holders.add(new Holder(mandate, login));
            }
        }
        accounts(holders, passwordHash);
        try (Rows rows = target.rows("account_mandate", "account_id", "mandate_id")) {
            holders.forEach(one -> rows.uuid(one.login().account()).uuid(one.mandate().id()).end());
        }
    }

    private void mandates(List<DemoMandate> mandates) {
        try (Rows rows = target.rows(
                "mandate", "id", "office", "organization_id", "district_id", "last_name", "first_name", "middle_name", "phone",
                "email", "full_time", "since", "term_until", "until", "protocol", "created_at", "changed_at")) {
            for (DemoMandate one : mandates) {
                rows.uuid(one.id()).code(one.office()).uuid(DemoOrganization.idOf(one.organization()));
                rows.uuid(one.district() == null ? null : one.district().id());
                rows.text(one.name().last()).text(one.name().first()).text(one.name().middle());
                rows.text(one.phone()).text(one.email()).flag(one.fullTime());
                rows.date(one.since()).date(one.termUntil()).date(one.until()).text(one.protocol());
                rows.moment(recorded(one)).moment(recorded(one)).end();
            }
        }
    }

    private void accounts(List<Holder> holders, String passwordHash) {
        try (Rows rows = target.rows(
                "user_account", "id", "login", "password_hash", "status", "last_name", "first_name", "middle_name",
                "password_changed_at", "demo", "created_at", "changed_at")) {
            for (Holder one : holders) {
                boolean invited = one.mandate().organization() instanceof DemoPrimary primary && primary.beganOn == null;
                Instant created = recorded(one.mandate());
                rows.uuid(one.login().account()).text(one.login().name());
                rows.text(invited ? null : passwordHash).text(invited ? "INVITED" : "ACTIVE");
                rows.text(one.mandate().name().last()).text(one.mandate().name().first()).text(one.mandate().name().middle());
                rows.moment(invited ? null : created).flag(true).moment(created).moment(created).end();
            }
        }
    }

    /** Offices older than the register were entered with the tree. */
    private static Instant recorded(DemoMandate mandate) {
        Instant since = mandate.since().atTime(5, 0).toInstant(ZoneOffset.UTC);
        return since.isBefore(DemoTree.CREATED) ? DemoTree.CREATED : since;
    }
}
