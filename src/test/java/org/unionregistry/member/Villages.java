package org.unionregistry.member;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.organization.OrganizationId;

/** A small part of a union to put people into: a region, two districts, schools in both, a college of the region. */
public class Villages {
    public final OrganizationId region = OrganizationId.next();
    public final OrganizationId otherRegion = OrganizationId.next();
    public final OrganizationId district = OrganizationId.next();
    public final OrganizationId neighbourDistrict = OrganizationId.next();
    public final OrganizationId school = OrganizationId.next();
    public final OrganizationId kindergarten = OrganizationId.next();
    public final OrganizationId neighbourSchool = OrganizationId.next();
    public final OrganizationId college = OrganizationId.next();
    public final OrganizationId farSchool = OrganizationId.next();
    private final JdbcClient jdbc;

    public Villages(JdbcClient jdbc) {
        this.jdbc = jdbc;
        OrganizationId centre = jdbc.sql("select id from organization where type = 'CENTRE'")
                .query(UUID.class).optional().map(OrganizationId::new).orElseGet(this::centre);
        insert(region, "22", "REGION", "Алтайский край", centre, region, null);
        insert(otherRegion, "54", "REGION", "Новосибирская область", centre, otherRegion, null);
        insert(district, "22-001", "LOCAL", "Алейский район", region, region, district);
        insert(neighbourDistrict, "22-002", "LOCAL", "Бийский район", region, region, neighbourDistrict);
        insert(school, "22-001-0001", "PRIMARY", "Школа № 1", district, region, district);
        insert(kindergarten, "22-001-0002", "PRIMARY", "Детский сад «Берёзка»", district, region, district);
        insert(neighbourSchool, "22-002-0001", "PRIMARY", "Школа № 7", neighbourDistrict, region, neighbourDistrict);
        insert(college, "22-000-0001", "PRIMARY_TERRITORIAL", "Педагогический колледж", region, region, null);
        insert(farSchool, "54-000-0001", "PRIMARY", "Лицей № 3", otherRegion, otherRegion, null);
    }

    private OrganizationId centre() {
        OrganizationId centre = OrganizationId.next();
        insert(centre, "00", "CENTRE", "Профсоюз", null, null, null);
        return centre;
    }

    private void insert(
            OrganizationId id, String code, String type, String name,
            @Nullable OrganizationId parent, @Nullable OrganizationId inRegion, @Nullable OrganizationId local) {
        jdbc.sql(
                        """
                        insert into organization (id, code, type, local_kind, full_name, short_name, genitive_name, name_key,
                            parent_id, region_id, local_id, created_at, changed_at)
                        values (:id, :code, :type, :kind, :name, :name, :name, lower(:name), :parent, :region, :local, now(), now())
                        """)
                .param("id", id.value())
                .param("code", code)
                .param("type", type)
                .param("kind", "LOCAL".equals(type) ? "DISTRICT" : null)
                .param("name", name)
                .param("parent", parent == null ? null : parent.value())
                .param("region", inRegion == null ? null : inRegion.value())
                .param("local", local == null ? null : local.value())
                .update();
    }
}
