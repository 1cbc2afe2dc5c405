package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.InstitutionType;
import org.unionregistry.organization.LocalKind;
import org.unionregistry.organization.OrganizationStatus;
import org.unionregistry.organization.OrganizationType;

/** An organisation of the demo tree. Primaries are {@link DemoPrimary}. */
class DemoOrganization {
    /** Older than anything the register is asked about. */
    static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    /** Its names: full, short, and the full one in the genitive. */
    record Names(String full, String brief, String genitive) {}

    /** Its status from a day on. */
    record StatusChange(OrganizationStatus status, LocalDate since, @Nullable String document) {}

    final UUID id;
    final int number;
    final String code;
    final OrganizationType type;
    final Names names;
    final @Nullable DemoOrganization parent;
    final @Nullable District district;
    final List<StatusChange> statuses = new ArrayList<>();

    LocalDate openedOn = EVER;
    @Nullable LocalDate closedOn;
    @Nullable LocalKind localKind;
    @Nullable UUID account;
    List<String> municipalities = List.of();

    DemoOrganization(
            UUID id,
            int number,
            String code,
            OrganizationType type,
            Names names,
            @Nullable DemoOrganization parent,
            @Nullable District district) {
        this.id = id;
        this.number = number;
        this.code = code;
        this.type = type;
        this.names = names;
        this.parent = parent;
        this.district = district;
    }

    @Nullable DemoOrganization region() {
        return ancestor(OrganizationType.REGION);
    }

    @Nullable DemoOrganization local() {
        return ancestor(OrganizationType.LOCAL);
    }

    @Nullable UUID regionId() {
        return idOf(region());
    }

    @Nullable UUID localId() {
        return idOf(local());
    }

    @Nullable InstitutionType institutionType() {
        return null;
    }

    StatusChange status() {
        return statuses.get(statuses.size() - 1);
    }

    static @Nullable UUID idOf(@Nullable DemoOrganization organization) {
        return organization == null ? null : organization.id;
    }

    private @Nullable DemoOrganization ancestor(OrganizationType level) {
        DemoOrganization at = this;
        while (at != null && at.type != level) {
            at = at.parent;
        }
        return at;
    }
}
