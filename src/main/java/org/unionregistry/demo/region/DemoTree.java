package org.unionregistry.demo.region;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.organization.OrganizationStatus;
import org.unionregistry.organization.OrganizationType;

/** The centre, the region, its education districts, local and primary organisations. */
final class DemoTree {
    /** When the tree was entered, shortly before the register began. */
    static final Instant CREATED = Instant.parse("2018-12-24T04:00:00Z");

    private static final List<String> DISTRICTS =
            List.of("Алейский", "Барнаульский", "Бийский", "Заринский", "Каменский", "Рубцовский", "Славгородский");

    private final Ids ids = new Ids(7);
    private final Map<String, District> districts = new LinkedHashMap<>();
    private final List<DemoOrganization> all = new ArrayList<>();
    private final List<DemoOrganization> locals = new ArrayList<>();
    private final List<DemoPrimary> primaries = new ArrayList<>();
    private final List<DemoPrimary> directs = new ArrayList<>();
    private final Map<DemoOrganization, List<DemoPrimary>> children = new LinkedHashMap<>();
    private final DemoOrganization centre;
    private final DemoOrganization region;
    private int count;

    DemoTree() {
        DISTRICTS.forEach(name -> districts.put(name, new District(ids.of(CREATED.toEpochMilli(), 900_000 + districts.size()), name)));
        centre = plain("00", OrganizationType.CENTRE, RegionNames.CENTRE, null);
        region = plain("22", OrganizationType.REGION, RegionNames.REGION, centre);
        DistrictInstitutions rural = new DistrictInstitutions();
        CityInstitutions urban = new CityInstitutions();
        for (LocalPlan plan : LocalPlan.all()) {
            local(plan, plan.isCity() ? urban.of(plan) : rural.of(plan));
        }
        DirectPlan.all().forEach(this::direct);
    }

    DemoOrganization centre() {
        return centre;
    }

    DemoOrganization region() {
        return region;
    }

    List<DemoOrganization> all() {
        return all;
    }

    List<DemoOrganization> locals() {
        return locals;
    }

    List<DemoPrimary> primaries() {
        return primaries;
    }

    List<DemoPrimary> directs() {
        return directs;
    }

    List<District> districts() {
        return List.copyOf(districts.values());
    }

    /** The primaries of one local organisation. */
    List<DemoPrimary> children(int localNumber) {
        return Objects.requireNonNull(children.get(locals.get(localNumber - 1)));
    }

    /** The primaries beside this one: of its local organisation, or the others under the region. */
    List<DemoPrimary> siblings(DemoPrimary primary) {
        return Objects.requireNonNull(children.get(primary.parent));
    }

    private DemoOrganization plain(
            String code, OrganizationType type, DemoOrganization.Names names, @Nullable DemoOrganization parent) {
        return enter(new DemoOrganization(nextId(), count, code, type, names, parent, null));
    }

    private void local(LocalPlan plan, List<Institution> institutions) {
        String code = "22-%03d".formatted(plan.number());
        District district = Objects.requireNonNull(districts.get(plan.district()));
        DemoOrganization.Names names = new DemoOrganization.Names(plan.fullName(), plan.shortName(), plan.genitiveName());
        DemoOrganization local =
                enter(new DemoOrganization(nextId(), count, code, OrganizationType.LOCAL, names, region, district));
        local.localKind = plan.kind();
        local.municipalities = plan.municipalities();
        if (plan.liquidating()) {
            local.statuses.add(new DemoOrganization.StatusChange(
                    OrganizationStatus.LIQUIDATING, LocalDate.of(2019, 11, 15), "Постановление президиума от 15.11.2019 № 14-6"));
        }
        locals.add(local);
        int number = 0;
        for (Institution institution : institutions) {
            primary(new DemoPrimary(
                    nextId(), count, "%s-%04d".formatted(code, ++number), OrganizationType.PRIMARY, institution, local, district, plan));
        }
    }

    private void direct(DirectPlan plan) {
        String code = "22-000-%04d".formatted(directs.size() + 1);
        District district = Objects.requireNonNull(districts.get(plan.district()));
        DemoPrimary primary =
                new DemoPrimary(nextId(), count, code, plan.type(), plan.institution(), region, district, null);
        primary.direct = plan;
        directs.add(primary(primary));
    }

    private DemoPrimary primary(DemoPrimary primary) {
        enter(primary);
        primaries.add(primary);
        children.computeIfAbsent(Objects.requireNonNull(primary.parent), parent -> new ArrayList<>()).add(primary);
        return primary;
    }

    private DemoOrganization enter(DemoOrganization organization) {
        organization.statuses.add(0, new DemoOrganization.StatusChange(OrganizationStatus.ACTIVE, DemoOrganization.EVER, null));
        all.add(organization);
        return organization;
    }

    private UUID nextId() {
        return ids.of(CREATED.toEpochMilli() + count, ++count);
    }
}
