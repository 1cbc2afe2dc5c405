package org.unionregistry.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Recorded;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** One organisation of the union. Its place in the tree never changes here; its history is kept by the service. */
@Entity
public class Organization extends Recorded {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OrganizationId id;

    @Version
    private @Nullable Long version;

    private String code;

    @Enumerated(EnumType.STRING)
    private OrganizationType type;

    @Enumerated(EnumType.STRING)
    private @Nullable LocalKind localKind;

    @Enumerated(EnumType.STRING)
    private @Nullable InstitutionType institutionType;

    @Embedded
    private OrganizationNames names;

    private String nameKey;

    /** What it was called before, for the search; grows with every renaming. */
    @Column(updatable = false)
    private String formerKey = "";

    @Enumerated(EnumType.STRING)
    private OrganizationStatus status = OrganizationStatus.ACTIVE;

    private @Nullable LocalDate statusSince;

    private @Nullable String statusDocument;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id", updatable = false))
    private @Nullable OrganizationId parentId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "region_id", updatable = false))
    private @Nullable OrganizationId regionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "local_id", updatable = false))
    private @Nullable OrganizationId localId;

    /** Not written with the rest: it is set for all primaries of a local organisation in one statement. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "district_id", updatable = false))
    private @Nullable EducationDistrictId districtId;

    @Embedded
    private @Nullable OrganizationContacts contacts;

    @ElementCollection
    @CollectionTable(name = "organization_municipality", joinColumns = @JoinColumn(name = "organization_id"))
    @Column(name = "name")
    private Set<String> municipalities = new HashSet<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Organization() {}

    /** The union itself. */
    Organization(OrganizationId id, OrganizationNames names, LocalDate since) {
        this(id, OrganizationType.CENTRE, OrganizationCode.CENTRE, OrganizationDetails.named(names), since);
    }

    /** An organisation below another one, whose levels and education district it takes over. */
    Organization(NewOrganization command, OrganizationCode code, OrganizationRow parent, LocalDate since) {
        this(command.id(), command.type(), code, command.details(), since);
        if (!type.mayStandUnder(parent.type())) {
            throw new Refusal("organization.type.wrongParent").at("type");
        }
        parentId = parent.id();
        regionId = type == OrganizationType.REGION ? id : parent.regionId();
        localId = type == OrganizationType.LOCAL ? id : parent.localId();
        districtId = localId == null || type == OrganizationType.LOCAL ? command.details().district() : parent.districtId();
    }

    private Organization(
            OrganizationId id, OrganizationType type, OrganizationCode code, OrganizationDetails details, LocalDate since) {
        this.id = id;
        this.type = type;
        this.code = code.value();
        this.statusSince = since;
        change(details);
    }

    /** Names, kind, contacts; whatever the type does not have is left out. */
    final void change(OrganizationDetails details) {
        names = details.names();
        nameKey = OrganizationKey.of(names.brief(), names.full()) + formerKey;
        localKind = type == OrganizationType.LOCAL ? details.localKind() : null;
        if (type == OrganizationType.LOCAL && localKind == null) {
            throw new Refusal("organization.localKind.missing").at("localKind");
        }
        institutionType = type.isPrimary() ? details.institutionType() : null;
        contacts = details.contacts();
        municipalities.retainAll(details.municipalities());
        if (type == OrganizationType.LOCAL) {
            municipalities.addAll(details.municipalities());
        }
    }

    /** Closing begins; tables list the organisation apart from the others from that day on. */
    void startLiquidation(LocalDate day, String document) {
        if (status != OrganizationStatus.ACTIVE) {
            throw new Refusal("organization.liquidation.alreadyStarted");
        }
        become(OrganizationStatus.LIQUIDATING, day, document);
    }

    /** It turned out that the organisation stays. */
    void resume(LocalDate day) {
        if (status != OrganizationStatus.LIQUIDATING) {
            throw new Refusal("organization.liquidation.notStarted");
        }
        become(OrganizationStatus.ACTIVE, day, null);
    }

    private void become(OrganizationStatus next, LocalDate day, @Nullable String document) {
        if (statusSince != null && day.isBefore(statusSince)) {
            throw new Refusal("organization.liquidation.tooEarly", RussianDates.text(statusSince)).at("day");
        }
        status = next;
        statusSince = day;
        statusDocument = document;
    }

    public OrganizationId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String code() {
        return code;
    }

    OrganizationType type() {
        return type;
    }

    OrganizationNames names() {
        return names;
    }

    OrganizationStatus status() {
        return status;
    }

    @Nullable OrganizationId parentId() {
        return parentId;
    }

    @Nullable OrganizationId regionId() {
        return regionId;
    }

    @Nullable OrganizationId localId() {
        return localId;
    }

    @Nullable EducationDistrictId districtId() {
        return districtId;
    }
}
