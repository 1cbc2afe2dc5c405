package org.unionregistry.demo.national;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Target;
import org.unionregistry.organization.InstitutionType;
import org.unionregistry.organization.LocalKind;
import org.unionregistry.organization.OrganizationKey;
import org.unionregistry.organization.OrganizationType;

/** Writes the organisations with their places. */
record NationalTree(NationalPlan plan, Target target) {
    private static final Instant CREATED = Instant.parse("2018-12-24T04:00:00Z");
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    /** Takes what the rows of one organisation need. */
    @FunctionalInterface
    private interface Visitor {
        void visit(UUID id, OrganizationType type, @Nullable UUID parent, @Nullable UUID region, @Nullable UUID local, int number);
    }

    void write() {
        try (Rows rows = target.rows("education_district", "id", "region_id", "name")) {
            for (int region = 0; region < plan.size.regions(); region++) {
                rows.uuid(plan.district(region)).uuid(plan.region(region)).text("Центральный").end();
            }
        }
        try (Rows rows = target.rows(
                "organization", "id", "code", "type", "local_kind", "institution_type", "full_name", "short_name",
                "genitive_name", "name_key", "status_since", "parent_id", "region_id", "local_id", "district_id", "created_at",
                "changed_at")) {
            forEach((id, type, parent, region, local, number) -> {
                rows.uuid(id).text(code(type, number)).code(type);
                rows.code(type == OrganizationType.LOCAL ? LocalKind.DISTRICT : null).code(institution(type, number));
                String name = name(type, number);
                rows.text(full(type, name)).text(name).text(genitive(type, name)).text(OrganizationKey.of(name, full(type, name)));
                rows.date(EVER).uuid(parent).uuid(region).uuid(local);
                rows.uuid(region == null || type == OrganizationType.REGION ? null : plan.district(regionOf(type, number)));
                rows.moment(CREATED).moment(CREATED).end();
            });
        }
        try (Rows rows = target.rows(
                "organization_placement", "organization_id", "region_id", "local_id", "parent_id", "valid_from")) {
            forEach((id, type, parent, region, local, number) ->
                    rows.uuid(id).uuid(region).uuid(local).uuid(parent).date(EVER).end());
        }
        try (Rows rows = target.rows("organization_status", "organization_id", "status", "since")) {
            forEach((id, type, parent, region, local, number) -> rows.uuid(id).text("ACTIVE").date(EVER).end());
        }
    }

    private void forEach(Visitor visitor) {
        visitor.visit(plan.centre(), OrganizationType.CENTRE, null, null, null, 0);
        for (int region = 0; region < plan.size.regions(); region++) {
            UUID id = plan.region(region);
            visitor.visit(id, OrganizationType.REGION, plan.centre(), id, null, region);
        }
        for (int local = 0; local < plan.size.locals(); local++) {
            UUID region = plan.region(plan.regionOfLocal[local]);
            visitor.visit(plan.local(local), OrganizationType.LOCAL, region, region, plan.local(local), local);
        }
        for (int primary = 0; primary < plan.size.primaries(); primary++) {
            UUID region = plan.region(plan.regionOfPrimary[primary]);
            UUID local = plan.isDirect(primary) ? null : plan.local(plan.localOfPrimary[primary]);
            visitor.visit(plan.primary(primary), OrganizationType.PRIMARY, local == null ? region : local, region, local, primary);
        }
    }

    private int regionOf(OrganizationType type, int number) {
        return type == OrganizationType.LOCAL ? plan.regionOfLocal[number] : plan.regionOfPrimary[number];
    }

    private @Nullable InstitutionType institution(OrganizationType type, int number) {
        return type.isPrimary() ? plan.institution(number) : null;
    }

    private String code(OrganizationType type, int number) {
        return switch (type) {
            case CENTRE -> "00";
            case REGION -> plan.regionCode(number);
            case LOCAL -> plan.localCode(number);
            default -> plan.primaryCode(number);
        };
    }

    private String name(OrganizationType type, int number) {
        return switch (type) {
            case CENTRE -> "Общероссийский Профсоюз образования";
            case REGION -> "Региональная организация № " + (number + 1);
            case LOCAL -> "Местная организация № " + (number + 1);
            default -> school(number);
        };
    }

    private String school(int primary) {
        String kind = switch (plan.institution(primary)) {
            case GENERAL -> "МБОУ «СОШ № %d»";
            case PRESCHOOL -> "МБДОУ «Детский сад № %d»";
            case HIGHER -> "Университет № %d";
            case VOCATIONAL -> "Колледж № %d";
            default -> "МБУ ДО «Центр детского творчества № %d»";
        };
        return kind.formatted(primary + 1);
    }

    private static String full(OrganizationType type, String name) {
        return type.isPrimary() ? "Первичная профсоюзная организация " + name : name;
    }

    private static String genitive(OrganizationType type, String name) {
        return switch (type) {
            case CENTRE -> "Общероссийского Профсоюза образования";
            case REGION, LOCAL -> name.replace("ая организация", "ой организации");
            default -> "первичной профсоюзной организации " + name;
        };
    }
}
