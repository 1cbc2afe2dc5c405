package org.unionregistry.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what organisations were called and which education district they belonged to, for tables of the days before. */
@Component
class FormerStates {
    private final JdbcClient jdbc;

    FormerStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Called before a change; of several on one day the state at its beginning stays. */
    void keep(List<OrganizationId> organizations, LocalDate today) {
        jdbc.sql(
                        """
                        insert into organization_former (organization_id, until, full_name, short_name, genitive_name, name_key, district_id)
                        select id, :today, full_name, short_name, genitive_name, name_key, district_id
                        from organization where id = any(:ids)
                        on conflict do nothing
                        """)
                .param("ids", OrganizationId.values(organizations))
                .param("today", today)
                .update();
    }

    /** Called after it: what is as it was at the beginning of the day has not changed. */
    void drop(List<OrganizationId> organizations, LocalDate today) {
        jdbc.sql(
                        """
                        delete from organization_former f using organization o
                        where f.organization_id = any(:ids) and f.until = :today and o.id = f.organization_id
                          and (f.full_name, f.short_name, f.genitive_name, f.name_key, f.district_id)
                              is not distinct from (o.full_name, o.short_name, o.genitive_name, o.name_key, o.district_id)
                        """)
                .param("ids", OrganizationId.values(organizations))
                .param("today", today)
                .update();
    }
}
