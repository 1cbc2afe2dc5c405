package org.unionregistry.demo.region;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.copy.Seeds;
import org.unionregistry.organization.Office;

/**
 * Who can sign in: one account of each role for the sign-in page, all local chairs and most chairs of primaries. The
 * others' names are the codes of their organisations; some primaries have no account yet and are to be invited.
 */
final class DemoLogins {
    /** In the order of the sign-in page. */
    static final List<String> SHOWN = List.of("clerk", "region", "district", "school", "secretary", "auditor", "admin");

    private static final int WITH_ACCOUNT = 82;
    private static final String SECRETARY_OF = "Барнаульский";

    private final Ids ids = new Ids(9);
    private final DemoOrganization region;
    private final DemoOrganization district;
    private final DemoOrganization school;

    /** An account and the name to sign in by. */
    record Login(UUID account, String name) {}

    DemoLogins(DemoTree tree) {
        region = tree.region();
        district = tree.locals().get(Life.DEMO_DISTRICT - 1);
        school = DemoSchool.of(tree);
        region.account = account(region.number);
        tree.locals().forEach(local -> local.account = account(local.number));
        for (DemoPrimary primary : tree.primaries()) {
            if (primary == school || Seeds.percent("account", primary.number) < WITH_ACCOUNT) {
                primary.account = account(primary.number);
            }
        }
    }

    /** The account of whoever holds the mandate, if there is one. */
    @Nullable Login of(DemoMandate mandate) {
        DemoOrganization organization = mandate.organization();
        if (mandate.office() != Office.CHAIR) {
            String name = appointed(mandate);
            return name == null ? null : new Login(account(100_000 + mandate.office().ordinal()), name);
        }
        if (organization == null || organization.account == null) {
            return null;
        }
        return new Login(organization.account, chair(organization));
    }

    private String chair(DemoOrganization organization) {
        if (organization == region) {
            return "region";
        }
        if (organization == district) {
            return "district";
        }
        return organization == school ? "school" : organization.code;
    }

    private static @Nullable String appointed(DemoMandate mandate) {
        return switch (mandate.office()) {
            case CLERK -> "clerk";
            case AUDITOR -> "auditor";
            case ADMINISTRATOR -> "admin";
            case SECRETARY -> mandate.district() != null && mandate.district().name().equals(SECRETARY_OF) ? "secretary" : null;
            case CHAIR -> null;
        };
    }

    private UUID account(long number) {
        return ids.of(DemoTree.CREATED.toEpochMilli() + 3_600_000 + number, number);
    }
}
