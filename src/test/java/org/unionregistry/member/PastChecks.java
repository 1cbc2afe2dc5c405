package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.SmallUnion;

/** Holds lists of past days and waterfalls against the journal lived again, and against what stood there that evening. */
@Component
class PastChecks {
    static final List<Subtree> PARTS = List.of(
            new Subtree.Primary(new OrganizationId(SmallUnion.SCHOOL)), new Subtree.Primary(new OrganizationId(SmallUnion.SCHOOL_NEAR)),
            new Subtree.Primary(new OrganizationId(SmallUnion.COLLEGE)), new Subtree.Local(new OrganizationId(SmallUnion.LOCAL)),
            new Subtree.Local(new OrganizationId(SmallUnion.NEIGHBOUR_LOCAL)), new Subtree.Region(new OrganizationId(SmallUnion.REGION)),
            new Subtree.Region(new OrganizationId(SmallUnion.OTHER_REGION)));

    private final JdbcClient jdbc;
    private final AsOfQueries lists;
    private final AsOfExport files;
    private final WaterfallQueries waterfalls;
    private final ChangeQueries changes;
    private final Clock clock;
    private final Map<LocalDate, Map<UUID, Replay.Stay>> evenings = new HashMap<>();

    PastChecks(JdbcClient jdbc, AsOfQueries lists, AsOfExport files, WaterfallQueries waterfalls, ChangeQueries changes, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.files = files;
        this.waterfalls = waterfalls;
        this.changes = changes;
        this.clock = clock;
    }

    void begin() {
        evenings.clear();
    }

    /** What the register itself says at the end of a day. */
    void evening(LocalDate day) {
        Map<UUID, Replay.Stay> people = new HashMap<>();
        jdbc.sql("select id, organization_id, registered_on, category from member where status = 'ON_REGISTER'")
                .query((row, number) -> people.put(row.getObject(1, UUID.class), new Replay.Stay(
                        row.getObject(2, UUID.class), row.getObject(3, LocalDate.class), row.getString(4))))
                .list();
        evenings.put(day, people);
    }

    /** The organisation gets another superior, with its people. */
    void move(UUID organization, UUID local, LocalDate day) {
        jdbc.sql("update organization_placement set valid_to = :day where organization_id = :id and valid_to = 'infinity'")
                .param("day", day).param("id", organization).update();
        jdbc.sql(
                        """
                        insert into organization_placement (organization_id, region_id, local_id, parent_id, valid_from)
                        select :id, l.region_id, l.id, l.id, :day from organization l where l.id = :local
                        """)
                .param("id", organization).param("local", local).param("day", day).update();
        for (String table : List.of("organization o", "member m", "member_counter c")) {
            jdbc.sql("update " + table + " set local_id = l.id, region_id = l.region_id from organization l where l.id = :local and "
                            + (table.startsWith("organization") ? "o.id" : "organization_id") + " = :id")
                    .param("id", organization).param("local", local).update();
        }
    }

    void lists(String story, List<LocalDate> days, LocalDate today) {
        Replay replay = Replay.of(jdbc);
        for (Axis axis : Axis.values()) {
            for (LocalDate day : days) {
                AsOf asOf = AsOf.of(day, axis, clock.getZone());
                Map<UUID, Replay.Stay> stays = replay.asOf(asOf);
                if (evenings.containsKey(day) && (axis == Axis.ENTRY || day.equals(today))) {
                    assertThat(stays).as("%s: lived again, %s", story, asOf).isEqualTo(evenings.get(day));
                }
                PARTS.forEach(part -> list(story + ", " + asOf + ", " + part, new AsOfList(part, asOf, null), stays));
            }
        }
    }

    private void list(String story, AsOfList list, Map<UUID, Replay.Stay> everybody) {
        Map<UUID, Replay.Stay> expected = everybody.entrySet().stream()
                .filter(one -> stood(one.getValue().organization(), list))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(lists.count(list)).as(story).isEqualTo(expected.size());
        List<AsOfRow> rows = lists.page(list, Position.TOP, 0, true).rows();
        assertThat(rows).as(story).extracting(row -> row.id().value()).doesNotHaveDuplicates().hasSize(expected.size());
        assertThat(rows).as(story).allSatisfy(row -> assertThat(new Replay.Stay(organization(row), row.since(), row.category().name()))
                .isEqualTo(expected.get(row.id().value())));
        assertThat(lists.page(list, Position.TOP, 0, false).rows()).as("%s, walked", story).isEqualTo(rows);
        files.rows(list, file -> assertThat(file).as(story).containsExactlyElementsOf(rows));
        if (rows.size() > 2) {
            int middle = rows.size() / 2;
            MemberId anchor = rows.get(middle).id();
            for (boolean few : new boolean[] {true, false}) {
                assertThat(lists.page(list, new Position(anchor, null), 0, few).rows()).isEqualTo(rows.subList(middle + 1, rows.size()));
                assertThat(lists.page(list, new Position(null, anchor), 0, few).rows()).isEqualTo(rows.subList(0, middle));
            }
        }
    }

    void waterfall(String story, Period period) {
        for (Subtree part : PARTS) {
            String which = story + ", " + period + ", " + part;
            WaterfallTable table = waterfalls.between(part, period);
            assertThat(table.total().opening()).as(which).isEqualTo(lists.count(new AsOfList(part, period.opening(), null)));
            assertThat(table.total().closing()).as(which).isEqualTo(lists.count(new AsOfList(part, period.closing(), null)));
            assertThat(table.total().total()).as(which).isEqualTo(table.total().closing());
            assertThat(table.total().of(Change.WITHIN)).as(which).isZero();
            assertThat(table.total().of(Change.CANCELLED)).as(which).isZero();
            assertThat(table.rows()).as(which).allSatisfy(row -> row(row, part, period));
            bars(which, table, part, period);
        }
    }

    private void row(Waterfall row, Subtree part, Period period) {
        assertThat(row.total()).isEqualTo(row.closing());
        if (part instanceof Subtree.Region && row.organization() != null) {
            Subtree below = new Subtree.Local(row.organization());
            assertThat(row.closing()).isEqualTo(lists.count(new AsOfList(below, period.closing(), null)));
            assertThat(row.opening()).isEqualTo(lists.count(new AsOfList(below, period.opening(), null)));
        }
    }

    /** Each bar is the sum of the list behind it, and nothing that happened is missing from the lists. */
    private void bars(String story, WaterfallTable table, Subtree part, Period period) {
        List<ChangeRow> events = new ArrayList<>();
        changes.rows(part, period, rows -> rows.forEach(events::add));
        assertThat(events).as(story).extracting(ChangeRow::id).doesNotHaveDuplicates();
        Map<Change, List<ChangeRow>> behind = events.stream()
                .collect(Collectors.groupingBy(ChangeRow::change, () -> new EnumMap<>(Change.class), Collectors.toList()));
        for (Change change : Change.values()) {
            if (change.isOrganizations()) {
                assertThat(changes.organizations(part, period).stream()
                                .filter(row -> row.came() == (change == Change.ORGANIZATIONS_IN))
                                .mapToInt(row -> row.came() ? row.people() : -row.people()).sum())
                        .as("%s, %s", story, change).isEqualTo(table.total().of(change));
            } else {
                List<ChangeRow> list = behind.getOrDefault(change, List.of());
                assertThat(list.stream().mapToInt(ChangeRow::amount).sum()).as("%s, %s", story, change).isEqualTo(table.total().of(change));
                assertThat(list).as("%s, %s", story, change).hasSize(table.events(change));
            }
        }
    }

    private boolean stood(UUID organization, AsOfList list) {
        return jdbc.sql("select exists (select from organization_placement p where p.organization_id = :id and p.valid_from <= :on and p.valid_to > :on and "
                        + list.part().people("p") + ")")
                .param("id", organization).param("on", list.asOf().day()).param(Subtree.PARAMETER, list.part().parameter())
                .query(Boolean.class).single();
    }

    private UUID organization(AsOfRow row) {
        return jdbc.sql("select id from organization where code = :code").param("code", row.organizationCode()).query(UUID.class).single();
    }
}
