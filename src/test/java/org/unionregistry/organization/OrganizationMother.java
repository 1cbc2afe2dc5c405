package org.unionregistry.organization;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes organisations through the services, as people do. What is not asked for is made up, the same each time. */
@Component
public class OrganizationMother {
    public static final Subtree COUNTRY = new Subtree.Country();
    public static final LocalDate FOUNDED = LocalDate.of(2015, 1, 1);

    private final OrganizationService organizations;
    private final EducationDistrictService districts;
    private final MandateService mandates;
    private final OrganizationQueries queries;

    OrganizationMother(
            OrganizationService organizations,
            EducationDistrictService districts,
            MandateService mandates,
            OrganizationQueries queries) {
        this.organizations = organizations;
        this.districts = districts;
        this.mandates = mandates;
        this.queries = queries;
    }

    public OrganizationId centre() {
        return organizations.ensureCentre();
    }

    public OrganizationId region(String name) {
        return create(OrganizationType.REGION, centre(), name, null, null);
    }

    public EducationDistrictId district(OrganizationId region, String name) {
        return districts.create(EducationDistrictId.next(), region, name, COUNTRY);
    }

    public OrganizationId local(OrganizationId region, String name) {
        return local(region, name, null);
    }

    public OrganizationId local(OrganizationId region, String name, @Nullable EducationDistrictId district) {
        return create(OrganizationType.LOCAL, region, name, LocalKind.DISTRICT, district);
    }

    /** Below a local organisation or directly below a region. */
    public OrganizationId primary(OrganizationId parent, String name) {
        return create(OrganizationType.PRIMARY, parent, name, null, null);
    }

    /** In office for a year by the clock of tests. */
    public MandateId chair(OrganizationId organization, String last, String first, @Nullable String middle) {
        return mandates.recordChair(organization, mandate(last, first, middle, LocalDate.of(2025, 9, 15)), COUNTRY);
    }

    public OrganizationRow row(OrganizationId id, Subtree subtree) {
        return queries.require(id, subtree);
    }

    public static NewMandate mandate(String last, String first, @Nullable String middle, LocalDate since) {
        return new NewMandate(
                MandateId.next(), new OfficerName(last, first, middle), since, null, "Протокол № 1", "+79130000001", null, false);
    }

    public static NewOrganization newOne(OrganizationType type, OrganizationId parent, String name) {
        return new NewOrganization(
                OrganizationId.next(), type, parent, null, details(name, kindOf(type), null), FOUNDED);
    }

    public static OrganizationDetails details(
            String name, @Nullable LocalKind kind, @Nullable EducationDistrictId district) {
        OrganizationNames names = new OrganizationNames(name + " Профсоюза", name, name);
        return new OrganizationDetails(
                names, kind, InstitutionType.GENERAL, district, Set.of(), OrganizationContacts.NONE);
    }

    private OrganizationId create(
            OrganizationType type,
            OrganizationId parent,
            String name,
            @Nullable LocalKind kind,
            @Nullable EducationDistrictId district) {
        return organizations.create(
                new NewOrganization(
                        OrganizationId.next(), type, parent, null, details(name, kind, district), FOUNDED),
                COUNTRY);
    }

    private static @Nullable LocalKind kindOf(OrganizationType type) {
        return type == OrganizationType.LOCAL ? LocalKind.DISTRICT : null;
    }
}
