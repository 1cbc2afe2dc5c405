package org.unionregistry.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.EducationDistrictId;
import org.unionregistry.organization.MandateId;
import org.unionregistry.organization.Office;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;

/** Reads mandates {@code m} of organisations {@code o} and districts {@code d} as what they give. */
final class MandateRows {
    static final String COLUMNS =
            """
            m.id as mandate_id, m.office, o.id as organization_id, o.type, o.short_name,
                   d.id as district_id, d.name as district_name, coalesce(o.region_id, d.region_id) as region_id""";

    /** Since when and until when a mandate counts. */
    static final String CURRENT = "m.since <= :today and (m.until is null or m.until > :today)";

    private MandateRows() {}

    /** Condition on a mandate to lie in the part: with its organisation, or with the region of its district. */
    static String within(Subtree subtree) {
        String district = subtree instanceof Subtree.Region
                ? "d.region_id = :scope"
                : subtree instanceof Subtree.Country ? "d.id is not null" : "false";
        return "(o.id is not null and %s or %s)".formatted(subtree.organizations("o"), district);
    }

    /** Nothing for an office that gives nothing there. */
    static @Nullable HeldMandate read(ResultSet row) throws SQLException {
        UUID id = row.getObject("mandate_id", UUID.class);
        if (id == null) {
            return null;
        }
        String typeName = row.getString("type");
        OrganizationType type = typeName == null ? null : OrganizationType.valueOf(typeName);
        Office office = Office.valueOf(row.getString("office"));
        Role role = Offices.role(office, type);
        if (role == null) {
            return null;
        }
        UUID organization = row.getObject("organization_id", UUID.class);
        UUID region = row.getObject("region_id", UUID.class);
        if (type == null) {
            Subtree district = new Subtree.District(new EducationDistrictId(row.getObject("district_id", UUID.class)));
            return new HeldMandate(new MandateId(id), office, role, district, row.getString("district_name"), null, region);
        }
        Subtree part = part(type, new OrganizationId(organization));
        return new HeldMandate(new MandateId(id), office, role, part, row.getString("short_name"), organization, region);
    }

    private static Subtree part(OrganizationType type, OrganizationId organization) {
        return switch (type) {
            case CENTRE -> new Subtree.Country();
            case REGION -> new Subtree.Region(organization);
            case LOCAL -> new Subtree.Local(organization);
            case PRIMARY, PRIMARY_TERRITORIAL -> new Subtree.Primary(organization);
        };
    }
}
