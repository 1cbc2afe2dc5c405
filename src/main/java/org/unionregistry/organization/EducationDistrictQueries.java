package org.unionregistry.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.NotFound;

/** Reads education districts. Lists are for those who see the whole region; a single name is for choosers. */
@Component
public class EducationDistrictQueries {
    private final JdbcClient jdbc;
    private final Clock clock;

    EducationDistrictQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Education districts of a region that lies in the part. */
    public List<EducationDistrictRow> of(OrganizationId region, Subtree subtree) {
        return read("d.region_id = :id", region.value(), subtree);
    }

    public EducationDistrictRow require(EducationDistrictId id, Subtree subtree) {
        return read("d.id = :id", id.value(), subtree).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<EducationDistrictRow> read(String condition, UUID id, Subtree subtree) {
        return jdbc.sql(
                        """
                        select d.id, d.version, d.region_id, d.name,
                               s.id as secretary, s.last_name, s.first_name, s.middle_name,
                               n.locals, n.primaries
                        from education_district d
                        join organization o on o.id = d.region_id
                        left join mandate s on s.district_id = d.id and s.since <= :today
                                           and (s.until is null or s.until > :today)
                        cross join lateral (
                            select count(*) filter (where p.type = 'LOCAL') as locals,
                                   count(*) filter (where p.type <> 'LOCAL') as primaries
                            from organization p
                            where p.district_id = d.id and p.status <> 'LIQUIDATED'
                        ) n
                        where %s and %s
                        order by d.name collate "ru-x-icu", d.id
                        """
                                .formatted(condition, subtree.organizations("o")))
                .param("id", id)
                .param("today", LocalDate.now(clock))
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(EducationDistrictRow::read)
                .list();
    }
}
