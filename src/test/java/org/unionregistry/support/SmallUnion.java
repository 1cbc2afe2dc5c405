package org.unionregistry.support;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A fictional union of the smallest size where everybody has a neighbour: two regions; in the first one two local
 * organisations with two schools each, a college directly under the region, and an education district around the
 * first local organisation; in the second region one local organisation with one school.
 */
@Component
public class SmallUnion {
    public static final UUID CENTRE = id(1);
    public static final UUID REGION = id(22);
    public static final UUID LOCAL = id(2201);
    public static final UUID SCHOOL = id(220101);
    public static final UUID SCHOOL_NEAR = id(220102);
    public static final UUID NEIGHBOUR_LOCAL = id(2202);
    public static final UUID NEIGHBOUR_SCHOOL = id(220201);
    public static final UUID COLLEGE = id(220001);
    public static final UUID DISTRICT = id(9001);
    public static final UUID NEIGHBOUR_DISTRICT = id(9002);
    public static final UUID OTHER_DISTRICT = id(9003);
    public static final UUID OTHER_REGION = id(23);
    public static final UUID OTHER_LOCAL = id(2301);
    public static final UUID OTHER_SCHOOL = id(230101);

    private final JdbcClient jdbc;

    SmallUnion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the organisations into empty tables. */
    public void create() {
        organization(CENTRE, "00", "CENTRE", "Профсоюз", null, null, null, null);
        organization(REGION, "22", "REGION", "Краевая организация", CENTRE, REGION, null, null);
        organization(OTHER_REGION, "23", "REGION", "Областная организация", CENTRE, OTHER_REGION, null, null);
        district(DISTRICT, REGION, "Северный округ");
        district(NEIGHBOUR_DISTRICT, REGION, "Южный округ");
        district(OTHER_DISTRICT, OTHER_REGION, "Озёрный округ");
        organization(LOCAL, "22-001", "LOCAL", "Берёзовская районная организация", REGION, REGION, LOCAL, DISTRICT);
        organization(SCHOOL, "22-001-0001", "PRIMARY", "Берёзовская школа № 1", LOCAL, REGION, LOCAL, DISTRICT);
        organization(SCHOOL_NEAR, "22-001-0002", "PRIMARY", "Берёзовская школа № 2", LOCAL, REGION, LOCAL, DISTRICT);
        organization(NEIGHBOUR_LOCAL, "22-002", "LOCAL", "Сосновская районная организация", REGION, REGION, NEIGHBOUR_LOCAL, NEIGHBOUR_DISTRICT);
        organization(NEIGHBOUR_SCHOOL, "22-002-0001", "PRIMARY", "Сосновская школа", NEIGHBOUR_LOCAL, REGION, NEIGHBOUR_LOCAL, NEIGHBOUR_DISTRICT);
        organization(COLLEGE, "22-000-0001", "PRIMARY", "Педагогический колледж", REGION, REGION, null, NEIGHBOUR_DISTRICT);
        organization(OTHER_LOCAL, "23-001", "LOCAL", "Озёрская районная организация", OTHER_REGION, OTHER_REGION, OTHER_LOCAL, null);
        organization(OTHER_SCHOOL, "23-001-0001", "PRIMARY", "Озёрская школа", OTHER_LOCAL, OTHER_REGION, OTHER_LOCAL, null);
    }

    private void district(UUID id, UUID region, String name) {
        jdbc.sql("insert into education_district (id, region_id, name) values (:id, :region, :name)")
                .param("id", id)
                .param("region", region)
                .param("name", name)
                .update();
    }

    private void organization(
            UUID id,
            String code,
            String type,
            String name,
            @Nullable UUID parent,
            @Nullable UUID region,
            @Nullable UUID local,
            @Nullable UUID district) {
        jdbc.sql(
                        """
                        insert into organization (id, code, type, local_kind, full_name, short_name, genitive_name, name_key,
                                                  parent_id, region_id, local_id, district_id, created_at, changed_at)
                        values (:id, :code, :type, case :type when 'LOCAL' then 'DISTRICT' end, :name, :name, :name,
                                translate(lower(:name), 'ё', 'е'), :parent, :region, :local, :district, now(), now())
                        """)
                .param("id", id)
                .param("code", code)
                .param("type", type)
                .param("name", name)
                .param("parent", parent)
                .param("region", region)
                .param("local", local)
                .param("district", district)
                .update();
        jdbc.sql(
                        """
                        insert into organization_placement (organization_id, region_id, local_id, parent_id, valid_from)
                        values (:id, :region, :local, :parent, date '1990-01-01')
                        """)
                .param("id", id)
                .param("region", region)
                .param("local", local)
                .param("parent", parent)
                .update();
        jdbc.sql("insert into organization_status (organization_id, status, since) values (:id, 'ACTIVE', date '1990-01-01')")
                .param("id", id)
                .update();
    }

    private static UUID id(long number) {
        return new UUID(0x7000L, 0x8000_0000_0000_0000L | number);
    }
}
