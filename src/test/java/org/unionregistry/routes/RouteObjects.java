package org.unionregistry.routes;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.access.Role;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;

/** One object of each kind in the table of routes, belonging to a primary organisation. A new kind gets its line here. */
@Component
class RouteObjects {
    private static final String PLAN =
            """
            {"sheets": [{"sheet": 0, "name": "1", "headingRow": 1, "headings": ["Фамилия"], "fields": ["LAST_NAME"]}],
             "category": "WORKER", "joinedOn": null, "tidyNames": true, "otherSheets": []}
            """;

    private final Map<String, UnaryOperator<UUID>> kinds = kinds();

    private final JdbcClient jdbc;
    private final MemberService members;
    private final SignedInAs signedIn;

    RouteObjects(JdbcClient jdbc, MemberService members, SignedInAs signedIn) {
        this.jdbc = jdbc;
        this.members = members;
        this.signedIn = signedIn;
    }

    private Map<String, UnaryOperator<UUID>> kinds() {
        return Map.ofEntries(
                Map.entry("organization", primary -> primary),
                Map.entry("district", this::district),
                Map.entry("mandate", this::mandate),
                Map.entry("account", this::account),
                Map.entry("headcount", this::headcount),
                Map.entry("member", this::member),
                Map.entry("view", this::view),
                Map.entry("dues-check", this::duesCheck),
                Map.entry("import", primary -> batch(primary, "MEMBERS")),
                Map.entry("structure-import", primary -> batch(primary, "STRUCTURE")),
                Map.entry("staff-position", this::staffPosition));
    }

    UUID in(UUID primary, String kind) {
        return kinds.get(kind).apply(primary);
    }

    private UUID district(UUID primary) {
        return primary.equals(SmallUnion.SCHOOL) ? SmallUnion.DISTRICT : SmallUnion.OTHER_DISTRICT;
    }

    private UUID mandate(UUID primary) {
        return jdbc.sql("select mandate_id from account_mandate where account_id = :account")
                .param("account", account(primary))
                .query(UUID.class)
                .single();
    }

    private UUID account(UUID primary) {
        return signedIn.account(Role.PRIMARY_CHAIR, primary);
    }

    private UUID member(UUID primary) {
        OrganizationId organization = new OrganizationId(primary);
        return members.admit(MemberMother.member().in(organization).command(), new Subtree.Country()).value();
    }

    private UUID view(UUID primary) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into member_view (id, account_id, name, query, created_at) values (:id, :account, 'Список', 'sex=MALE', now())")
                .param("id", id)
                .param("account", account(primary))
                .update();
        return id;
    }

    private UUID headcount(UUID primary) {
        UUID id = UUID.randomUUID();
        jdbc.sql("delete from headcount where organization_id = :primary").param("primary", primary).update();
        jdbc.sql(
                        """
                        insert into headcount (id, organization_id, region_id, local_id, as_of, source, workers, students, members,
                                               status, created_at, changed_at)
                        select :id, o.id, o.region_id, o.local_id, :day, 'DECLARATION', 40, 0, 30, 'PROPOSED', now(), now()
                          from organization o where o.id = :primary
                        """)
                .param("id", id)
                .param("day", LocalDate.of(2026, 1, 1))
                .param("primary", primary)
                .update();
        return id;
    }

    private UUID duesCheck(UUID primary) {
        UUID id = UUID.randomUUID();
        jdbc.sql("delete from dues_check where organization_id = :primary").param("primary", primary).update();
        jdbc.sql(
                        """
                        insert into dues_check (id, organization_id, month, payers, file_name, file_sha256, created_at)
                        values (:id, :primary, date '2026-08-01', 1, 'list.csv', '-', now())
                        """)
                .param("id", id)
                .param("primary", primary)
                .update();
        return id;
    }

    private UUID staffPosition(UUID primary) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into staff_position (id, organization_id, title, last_name, first_name, name_key, birth_date, since,
                                                    created_at, changed_at)
                        values (:id, :primary, 'Бухгалтер', 'Счётова', 'Анна', 'счетова анна', date '1980-01-01', date '2020-01-01', now(), now())
                        """)
                .param("id", id)
                .param("primary", primary)
                .update();
        return id;
    }

    private UUID batch(UUID primary, String kind) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into import_batch (id, kind, organization_id, region_id, local_id, status, file_name, file_sha256,
                                                  plan, created_at, changed_at)
                        select :id, :kind, o.id, o.region_id, o.local_id, 'CHECKED', 'list.xlsx', '-', cast(:plan as jsonb), now(), now()
                          from organization o where o.id = :primary
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("plan", PLAN)
                .param("primary", primary)
                .update();
        return id;
    }
}
