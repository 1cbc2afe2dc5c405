package org.unionregistry.organization;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes the rows of organisations set by set, with everything that is dated beside them. */
@Component
class OrganizationChanges {
    private final JdbcClient jdbc;
    private final FormerStates former;
    private final PlaceHistory places;

    OrganizationChanges(JdbcClient jdbc, FormerStates former, PlaceHistory places) {
        this.jdbc = jdbc;
        this.former = former;
        this.places = places;
    }

    /** The former names stay behind in the key: the search finds both. */
    void rename(OrganizationRow now, OrganizationNames names, LocalDate day) {
        String key = OrganizationKey.of(names.brief(), names.full());
        String known = " " + OrganizationKey.of(now.shortName(), now.fullName());
        change(
                List.of(now.id()),
                day,
                """
                full_name = :full, short_name = :short, genitive_name = :genitive, former_key = former_key || :known,
                name_key = :key || former_key || :known""",
                Map.of("full", names.full(), "short", names.brief(), "genitive", names.genitive(), "key", key, "known", known));
    }

    void place(List<OrganizationId> moved, OrganizationRow parent, @Nullable EducationDistrictId district, LocalDate day) {
        boolean local = parent.type() == OrganizationType.LOCAL;
        EducationDistrictId inherited = local ? parent.districtId() : district;
        change(
                moved,
                day,
                "parent_id = :parent, local_id = cast(:local as uuid), district_id = cast(:district as uuid)",
                values(parent.id().value(), local ? parent.id().value() : null, inherited));
    }

    void assign(List<OrganizationId> organizations, @Nullable EducationDistrictId district, LocalDate day) {
        change(organizations, day, "district_id = cast(:district as uuid)", values(null, null, district));
    }

    void close(List<OrganizationId> closed, Decision decision, LocalDate day) {
        String document = decision.basis();
        change(
                closed,
                day,
                "status = 'LIQUIDATED', status_since = :today, status_document = :document",
                Map.of("document", document));
    }

    private static Map<String, Object> values(@Nullable UUID parent, @Nullable UUID local, @Nullable EducationDistrictId district) {
        Map<String, Object> values = new HashMap<>();
        values.put("parent", parent);
        values.put("local", local);
        values.put("district", district == null ? null : district.value());
        return values;
    }

    private void change(List<OrganizationId> ids, LocalDate day, String set, Map<String, ?> values) {
        former.keep(ids, day);
        jdbc.sql("update organization set %s, version = version + 1 where id = any(:ids)".formatted(set))
                .params(values)
                .param("ids", OrganizationId.values(ids))
                .param("today", Date.valueOf(day))
                .update();
        former.drop(ids, day);
        places.follow(ids, day);
    }

    /** Names, place and status as they were before, whatever of them the event changed. */
    void restore(PastReorganization past, LocalDate day) {
        former.keep(past.touched(), day);
        jdbc.sql(
                        """
                        update organization o
                        set full_name = case when :names then b.full_name else o.full_name end,
                            short_name = case when :names then b.short_name else o.short_name end,
                            genitive_name = case when :names then b.genitive_name else o.genitive_name end,
                            name_key = case when :names then b.name_key else o.name_key end,
                            former_key = case when :names then b.former_key else o.former_key end,
                            parent_id = case when :names then o.parent_id else b.parent_id end,
                            local_id = case when :names then o.local_id else b.local_id end,
                            district_id = case when :names then o.district_id else b.district_id end,
                            status = case when :names then o.status else b.status end,
                            status_since = case when :names then o.status_since when b.part = 'CREATED' then :today else b.status_since end,
                            status_document = case when :names then o.status_document else b.status_document end,
                            version = o.version + 1
                        from organization_event_before b
                        where b.event_id = :event and o.id = b.organization_id and b.part <> 'TARGET'
                        """)
                .param("event", past.id().value())
                .param("names", past.kind() == ReorganizationKind.RENAME)
                .param("today", Date.valueOf(day))
                .update();
        former.drop(past.touched(), day);
        places.follow(past.touched(), day);
        if (past.kind() != ReorganizationKind.RENAME) {
            followLocals(past, day);
        }
    }

    /** Primaries belong to the education district of their local organisation, which may have got another one since. */
    private void followLocals(PastReorganization past, LocalDate day) {
        List<OrganizationId> astray = jdbc.sql(
                        """
                        select p.id from organization p join organization l on l.id = p.local_id
                        where l.id <> p.id and p.district_id is distinct from l.district_id and (p.id = any(:touched) or l.id = any(:touched))
                        """)
                .param("touched", OrganizationId.values(past.touched()))
                .query((row, number) -> new OrganizationId(row.getObject(1, UUID.class)))
                .list();
        if (!astray.isEmpty()) {
            change(astray, day, "district_id = (select l.district_id from organization l where l.id = organization.local_id)", Map.of());
        }
    }
}
