package org.unionregistry.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.AuditedEvent;

/** One organisation as lists, choosers and other modules read it. */
public record OrganizationRow(
        OrganizationId id,
        String code,
        OrganizationType type,
        String fullName,
        String shortName,
        String genitiveName,
        OrganizationStatus status,
        @Nullable OrganizationId parentId,
        @Nullable OrganizationId regionId,
        @Nullable OrganizationId localId,
        @Nullable EducationDistrictId districtId) {

    /** What to select from {@code organization o} for a row. */
    static final String COLUMNS =
            """
            o.id, o.code, o.type, o.full_name, o.short_name, o.genitive_name, o.status,
            o.parent_id, o.region_id, o.local_id, o.district_id""";

    public boolean isPrimary() {
        return type.isPrimary();
    }

    /** Are these its names already? */
    public boolean isCalled(@Nullable OrganizationNames names) {
        return new OrganizationNames(fullName, shortName, genitiveName).equals(names);
    }

    /** Takes nobody onto its register any more. */
    public boolean isClosed() {
        return status == OrganizationStatus.LIQUIDATED;
    }

    /** Does it name its education district itself? The primaries of a local organisation inherit theirs. */
    public boolean choosesDistrict() {
        return type == OrganizationType.LOCAL || isPrimary() && localId == null;
    }

    /** For the audit: something of this organisation, with the levels above it. */
    public AuditedEvent audited(String action, String subjectType, UUID subject, Map<String, Object> detail) {
        return new AuditedEvent(action, subjectType, subject, id.value(), value(regionId), value(localId), detail);
    }

    private static @Nullable UUID value(@Nullable OrganizationId id) {
        return id == null ? null : id.value();
    }

    static OrganizationRow read(ResultSet row, int number) throws SQLException {
        UUID district = row.getObject("district_id", UUID.class);
        return new OrganizationRow(
                new OrganizationId(row.getObject("id", UUID.class)),
                row.getString("code"),
                OrganizationType.valueOf(row.getString("type")),
                row.getString("full_name"),
                row.getString("short_name"),
                row.getString("genitive_name"),
                OrganizationStatus.valueOf(row.getString("status")),
                id(row, "parent_id"),
                id(row, "region_id"),
                id(row, "local_id"),
                district == null ? null : new EducationDistrictId(district));
    }

    private static @Nullable OrganizationId id(ResultSet row, String column) throws SQLException {
        UUID value = row.getObject(column, UUID.class);
        return OrganizationId.orNull(value);
    }
}
