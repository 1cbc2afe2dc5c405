package org.unionregistry.routes;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.access.Role;
import org.unionregistry.member.DifferenceService;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.member.Merging;
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

    private final Map<String, UnaryOperator<UUID>> kinds;

    private final JdbcClient jdbc;
    private final MemberService members;
    private final SignedInAs signedIn;
    private final Merging merging;
    private final DifferenceService differences;
    private final RouteReminders reminders;

    RouteObjects(
            JdbcClient jdbc, MemberService members, SignedInAs signedIn, Merging merging, DifferenceService differences,
            RouteReminders reminders) {
        this.jdbc = jdbc;
        this.members = members;
        this.signedIn = signedIn;
        this.merging = merging;
        this.differences = differences;
        this.reminders = reminders;
        this.kinds = kinds();
    }

    private Map<String, UnaryOperator<UUID>> kinds() {
        return Map.ofEntries(
                Map.entry("organization", primary -> primary),
                Map.entry("district", this::district),
                Map.entry("mandate", this::mandate),
                Map.entry("account", this::account),
                Map.entry("headcount", this::headcount),
                Map.entry("member", this::member),
                Map.entry("merge", this::merge),
                Map.entry("transfer", this::transfer),
                Map.entry("difference", this::difference),
                Map.entry("organization-event", this::event),
                Map.entry("view", this::view),
                Map.entry("dues-check", this::duesCheck),
                Map.entry("import", primary -> batch(primary, "MEMBERS")),
                Map.entry("structure-import", primary -> batch(primary, "STRUCTURE")),
                Map.entry("staff-position", this::staffPosition),
                Map.entry("obstacle", this::obstacle),
                Map.entry("reminder", reminders::reminder),
                Map.entry("notice", reminders::notice),
                Map.entry("ranking-mark", reminders::mark),
                Map.entry("question", reminders::question),
                Map.entry("document", reminders::document),
                Map.entry("training", reminders::training),
                Map.entry("campaign", reminders::campaign),
                Map.entry("cardBatch", reminders::cardBatch),
                Map.entry("work-member", reminders::workMember),
                Map.entry("work-task", reminders::workTask),
                Map.entry("programme", primary -> programme(primary, "coalesce(region_id, id)")),
                // Everybody below reads a region's; this one is the primary's own.
                Map.entry("programme-read", primary -> programme(primary, "id")));
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

    private UUID merge(UUID primary) {
        return merging.merge(new MemberId(member(primary)), new MemberId(member(primary)), new Subtree.Country());
    }

    private UUID difference(UUID primary) {
        UUID id = UUID.randomUUID();
        differences.decide(id, new MemberId(member(primary)), new MemberId(member(primary)), null, new Subtree.Country());
        return id;
    }

    /** Asked for by the organisation, so that nobody else has anything to do with it. */
    private UUID transfer(UUID primary) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into member_transfer (id, state, requested, to_id, asked_name, asked_number, deadline, created_at, changed_at)
                        values (:id, 'REQUESTED', true, :primary, 'Иванова', '2200100000000001', date '2030-01-01', now(), now())
                        """)
                .param("id", id)
                .param("primary", primary)
                .update();
        return id;
    }

    private UUID view(UUID primary) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into member_view (id, account_id, name, query, created_at) values (:id, :account, 'Список', 'sex=MALE', now())")
                .param("id", id)
                .param("account", account(primary))
                .update();
        return id;
    }

    private UUID event(UUID primary) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        with e as (
                            insert into organization_event (id, kind, day, decided_on, basis, full_name, short_name, genitive_name, entered_at)
                            values (:id, 'RENAME', '2026-09-01', '2026-09-01', 'Решение', 'Новая', 'Новая', 'Новой', now()) returning id)
                        insert into organization_event_before (event_id, organization_id, part, parent_id, local_id, district_id, status,
                            full_name, short_name, genitive_name, name_key, former_key)
                        select e.id, o.id, 'SUBJECT', o.parent_id, o.local_id, o.district_id, o.status, o.full_name, o.short_name,
                            o.genitive_name, o.name_key, o.former_key from e, organization o where o.id = :primary
                        """)
                .param("id", id)
                .param("primary", primary)
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

    /** Of the region the organisation belongs to. */
    private UUID programme(UUID primary, String owner) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into programme (id, organization_id, name, begins_on, due_on, created_at, changed_at)
                        select :id, %s, 'Срок', date '2020-01-01', date '2030-01-01', now(), now()
                        from organization where id = :primary
                        """
                                .formatted(owner))
                .param("id", id)
                .param("primary", primary)
                .update();
        return id;
    }

    private UUID obstacle(UUID primary) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into obstacle (id, organization_id, reason, note, noted_on, created_at, changed_at)
                        values (:id, :primary, 'OTHER', 'Ремонт', date '2020-01-01', now(), now())
                        """)
                .param("id", id)
                .param("primary", primary)
                .update();
        return id;
    }
}
