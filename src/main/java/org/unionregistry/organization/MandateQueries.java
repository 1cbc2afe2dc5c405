package org.unionregistry.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.NotFound;

/** Reads mandates: who holds which office, and who held it. */
@Component
public class MandateQueries {
    private final JdbcClient jdbc;
    private final Clock clock;

    MandateQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Offices of an organisation, the latest first: those held now, then those of the past. */
    public List<MandateRow> history(OrganizationId organization, Subtree subtree) {
        return jdbc.sql(
                        """
                        select %s from mandate m join organization o on o.id = m.organization_id
                        where m.organization_id = :organization and %s
                        order by coalesce(m.until, 'infinity') desc, m.office, m.since desc
                        limit 100
                        """
                                .formatted(MandateRow.COLUMNS, subtree.organizations("o")))
                .param("organization", organization.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(MandateRow::read)
                .list();
    }

    /** The chairs in office of these organisations; one without a chair is missing. */
    public Map<OrganizationId, MandateRow> chairs(Collection<OrganizationId> organizations, Subtree subtree) {
        Map<OrganizationId, MandateRow> chairs = new HashMap<>();
        jdbc.sql(
                        """
                        select %s from mandate m join organization o on o.id = m.organization_id
                        where m.organization_id = any(:organizations) and m.office = 'CHAIR'
                          and m.since <= :today and (m.until is null or m.until > :today) and %s
                        """
                                .formatted(MandateRow.COLUMNS, subtree.organizations("o")))
                .param("organizations", organizations.stream().map(OrganizationId::value).toArray(UUID[]::new))
                .param("today", LocalDate.now(clock))
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(MandateRow::read)
                .list()
                .forEach(chair -> chairs.put(Objects.requireNonNull(chair.organizationId()), chair));
        return chairs;
    }

    /** The mandate, if its organisation or the region of its education district lies in the user's part. */
    public Optional<MandateRow> find(MandateId id, Subtree subtree) {
        return jdbc.sql(
                        """
                        select %s from mandate m
                        left join education_district d on d.id = m.district_id
                        join organization o on o.id = coalesce(m.organization_id, d.region_id)
                        where m.id = :id and %s
                        """
                                .formatted(MandateRow.COLUMNS, subtree.organizations("o")))
                .param("id", id.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(MandateRow::read)
                .optional();
    }

    OrganizationId regionOf(EducationDistrictId district) {
        return jdbc.sql("select region_id from education_district where id = :id")
                .param("id", district.value())
                .query(UUID.class)
                .optional()
                .map(OrganizationId::new)
                .orElseThrow(NotFound::new);
    }
}
