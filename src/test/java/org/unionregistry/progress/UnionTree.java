package org.unionregistry.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.organization.EducationDistrictId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.NameKey;
import org.unionregistry.shared.Uuids;

/** A union of a few organisations, written row by row, with the counters their writers keep. */
public class UnionTree {
    public static final LocalDate FOUNDED = LocalDate.of(2015, 1, 1);

    private final JdbcClient jdbc;
    private final OrganizationId centre;
    private int codes;

    public UnionTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.centre = organization("CENTRE", "Общероссийский Профсоюз", null, null, null, null);
    }

    public OrganizationId centre() {
        return centre;
    }

    public OrganizationId region(String name) {
        return organization("REGION", name, centre, null, null, null);
    }

    public EducationDistrictId district(OrganizationId region, String name) {
        EducationDistrictId id = EducationDistrictId.next();
        jdbc.sql("insert into education_district (id, region_id, name) values (?, ?, ?)")
                .params(id.value(), region.value(), name)
                .update();
        return id;
    }

    public OrganizationId local(OrganizationId region, String name, @Nullable EducationDistrictId district) {
        return organization("LOCAL", name, region, region, null, district);
    }

    /** Below a local organisation. */
    public OrganizationId primary(OrganizationId local, String name) {
        return jdbc.sql("select region_id, district_id from organization where id = ?")
                .param(local.value())
                .query((row, number) -> organization(
                        "PRIMARY",
                        name,
                        local,
                        new OrganizationId(row.getObject(1, UUID.class)),
                        local,
                        row.getObject(2) == null ? null : new EducationDistrictId(row.getObject(2, UUID.class))))
                .single();
    }

    /** Directly under a region. */
    public OrganizationId directPrimary(OrganizationId region, String name, @Nullable EducationDistrictId district) {
        return organization("PRIMARY_TERRITORIAL", name, region, region, null, district);
    }

    public void chair(OrganizationId organization, String last, LocalDate since, @Nullable LocalDate until) {
        jdbc.sql(
                        """
                        insert into mandate (id, office, organization_id, last_name, first_name, middle_name, since, until,
                                             created_at, changed_at)
                        values (?, 'CHAIR', ?, ?, 'Анна', 'Петровна', ?, ?, now(), now())""")
                .params(Uuids.next(), organization.value(), last, since, until)
                .update();
    }

    public void status(OrganizationId organization, String status, LocalDate since) {
        jdbc.sql("insert into organization_status (organization_id, status, since) values (?, ?, ?)")
                .params(organization.value(), status, since)
                .update();
        jdbc.sql("update organization set status = ?, status_since = ? where id = ?")
                .params(status, since, organization.value())
                .update();
    }

    /** A headcount confirmed on its day; the latest one becomes the current one and the counters follow. */
    public void headcount(OrganizationId organization, LocalDate asOf, int members) {
        headcount(organization, asOf, members, "REPORT");
    }

    public void headcount(OrganizationId organization, LocalDate asOf, int members, String source) {
        jdbc.sql(
                        """
                        insert into headcount (id, organization_id, region_id, local_id, as_of, source, workers, students, members,
                                               status, created_at, changed_at, decided_at)
                        select ?, id, region_id, local_id, ?, ?, 100, 0, ?, 'CONFIRMED', now(), now(),
                               cast(? as timestamptz) + interval '10 hours' + (select count(*) from headcount) * interval '1 second'
                          from organization where id = ?""")
                .params(Uuids.next(), asOf, source, members, asOf, organization.value())
                .update();
        jdbc.sql("update headcount set current = false where organization_id = ?")
                .param(organization.value())
                .update();
        jdbc.sql(
                        """
                        update headcount set current = true
                         where organization_id = :id and status = 'CONFIRMED'
                           and as_of = (select max(as_of) from headcount where organization_id = :id and status = 'CONFIRMED')""")
                .param("id", organization.value())
                .update();
        recount(organization);
    }

    /** Moves a primary to another local organisation from the day on. */
    public void move(OrganizationId primary, OrganizationId local, LocalDate day) {
        jdbc.sql("update organization_placement set valid_to = ? where organization_id = ? and valid_to = 'infinity'")
                .params(day, primary.value())
                .update();
        jdbc.sql(
                        """
                        insert into organization_placement (organization_id, region_id, local_id, parent_id, valid_from)
                        select ?, region_id, id, id, ? from organization where id = ?""")
                .params(primary.value(), day, local.value())
                .update();
        jdbc.sql(
                        """
                        update organization o set parent_id = l.id, local_id = l.id, region_id = l.region_id, district_id = l.district_id
                          from organization l where o.id = ? and l.id = ?""")
                .params(primary.value(), local.value())
                .update();
    }

    private void recount(OrganizationId organization) {
        jdbc.sql(
                        """
                        update member_counter m
                           set headcount_on = h.as_of,
                               arrivals = coalesce((select sum(arrival) from membership_event e
                                                     where e.organization_id = h.organization_id and e.day > h.as_of), 0),
                               departures = coalesce((select sum(departure) from membership_event e
                                                       where e.organization_id = h.organization_id and e.day > h.as_of), 0)
                          from headcount h where h.current and h.organization_id = m.organization_id and m.organization_id = ?""")
                .param(organization.value())
                .update();
    }

    private OrganizationId organization(
            String type,
            String name,
            @Nullable OrganizationId parent,
            @Nullable OrganizationId region,
            @Nullable OrganizationId local,
            @Nullable EducationDistrictId district) {
        OrganizationId id = OrganizationId.next();
        UUID regionId = type.equals("REGION") ? id.value() : value(region);
        UUID localId = type.equals("LOCAL") ? id.value() : value(local);
        jdbc.sql(
                        """
                        insert into organization (id, code, type, local_kind, full_name, short_name, genitive_name, name_key,
                                                  parent_id, region_id, local_id, district_id, created_at, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now(), now())""")
                .params(
                        id.value(),
                        "T" + ++codes,
                        type,
                        type.equals("LOCAL") ? "DISTRICT" : null,
                        name,
                        name,
                        name,
                        NameKey.of(name),
                        parent == null ? null : parent.value(),
                        regionId,
                        localId,
                        district == null ? null : district.value())
                .update();
        jdbc.sql("insert into organization_placement (organization_id, region_id, local_id, parent_id, valid_from) values (?, ?, ?, ?, ?)")
                .params(id.value(), regionId, localId, parent == null ? null : parent.value(), FOUNDED)
                .update();
        if (type.startsWith("PRIMARY")) {
            jdbc.sql("insert into member_counter (organization_id, region_id, local_id) values (?, ?, ?)")
                    .params(id.value(), regionId, localId)
                    .update();
            jdbc.sql("insert into card_counter (organization_id, region_id, local_id) values (?, ?, ?)")
                    .params(id.value(), regionId, localId)
                    .update();
        }
        return id;
    }

    private static @Nullable UUID value(@Nullable OrganizationId id) {
        return id == null ? null : id.value();
    }
}
