package org.unionregistry.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the tree itself says of organisations, before and after. */
@Component
class OrganizationMeasures {
    private static final List<String> KEYS = List.of("name", "status", "parent", "district", "primaries", "offices", "headcount");
    private final JdbcClient jdbc;

    OrganizationMeasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Measure> of(Reorganizing change) {
        List<Measure> found = new ArrayList<>();
        List<OrganizationId> sides = change.sides().stream().map(OrganizationRow::id).toList();
        jdbc.sql(
                        """
                        select o.id, o.short_name as name, o.status, p.short_name as parent, d.name as district,
                            case o.type when 'LOCAL' then (select count(*) from organization x
                                where x.parent_id = o.id and x.status <> 'LIQUIDATED') end as primaries,
                            (select count(*) from mandate m where m.organization_id = o.id and m.until is null) as offices,
                            (select h.members from headcount h where h.organization_id = o.id and h.current) as headcount
                        from organization o
                        left join organization p on p.id = o.parent_id
                        left join education_district d on d.id = o.district_id
                        where o.id = any(:ids)
                        order by array_position(:ids, o.id)
                        """)
                .param("ids", OrganizationId.values(sides))
                .query(row -> {
                    OrganizationId id = new OrganizationId(row.getObject("id", UUID.class));
                    for (String key : KEYS) {
                        found.add(new Measure(id, "organization." + key, row.getString(key)));
                    }
                });
        return found;
    }
}
