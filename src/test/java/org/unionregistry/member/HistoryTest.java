package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Uuids;
import org.unionregistry.statistics.FormHistory;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** Lives nobody planned: whatever happens, the counters are what the journal says, today and on every past day. */
@RegistryTest
class HistoryTest {
    private static final Subtree REGION = new Subtree.Region(new OrganizationId(SmallUnion.REGION));
    static final List<OrganizationId> SCHOOLS = List.of(
            new OrganizationId(SmallUnion.SCHOOL), new OrganizationId(SmallUnion.SCHOOL_NEAR),
            new OrganizationId(SmallUnion.NEIGHBOUR_SCHOOL), new OrganizationId(SmallUnion.COLLEGE));
    private static final int DAYS = 12;

    @Autowired
    private MemberService service;

    @Autowired
    private DepartureService departures;

    @Autowired
    private TransferService transfers;

    @Autowired
    private RecordService records;

    @Autowired
    private CategoryService categories;

    @Autowired
    private ReversalService reversals;

    @Autowired
    private RandomMerges merges;

    @Autowired
    private RandomTransfers sides;

    @Autowired
    private RandomDepartures ends;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private Figures figures;

    @Autowired
    private TestClock clock;

    @Autowired
    private PastChecks past;

    @Autowired
    private FormHistory forms;

    /** How transfers with two sides ended in any of the histories. */
    private static final Set<String> ENDS = new TreeSet<>();

    private final List<MemberId> people = new ArrayList<>();

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        people.clear();
        merges.begin();
        past.begin();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000})
    void counters_are_what_the_journal_says_on_every_day(long seed) {
        Random random = new Random(seed);
        Map<String, Figures.Row> atTheEndOf = new HashMap<>();
        for (int day = 0; day < DAYS; day++) {
            LocalDate today = TestClock.TODAY.plusDays(day);
            clock.setToday(today);
            for (int step = 0; step < 20; step++) {
                clock.advance(Duration.ofMinutes(1));
                try {
                    live(random, today);
                } catch (Refusal refused) {
                    // A rule said no; nothing must have happened, which the counts below show.
                    assertThat(refused.key()).startsWith("member.");
                }
            }
            assertThat(figures.differences()).as("seed %d, day %d", seed, day).isEmpty();
            assertThat(withoutCard()).as("on the register without a card of their own, seed %d, day %d", seed, day).isZero();
            assertThat(sides.countedElsewhere()).as("counted where they do not stand, seed %d, day %d", seed, day).isEmpty();
            SCHOOLS.forEach(school -> atTheEndOf.put(today + " " + school, figures.of(school)));
            past.evening(today);
            if (day == DAYS / 2) {
                past.move(SmallUnion.SCHOOL_NEAR, SmallUnion.NEIGHBOUR_LOCAL, today.plusDays(1));
            }
        }
        ENDS.addAll(sides.states());
        for (int day = 0; day < DAYS; day++) {
            LocalDate then = TestClock.TODAY.plusDays(day);
            for (OrganizationId school : SCHOOLS) {
                Figures.Row kept = atTheEndOf.get(then + " " + school);
                assertThat(figures.completion(school, then)).as("seed %d, %s", seed, then).isEqualTo(kept.onRegister());
                assertThat(figures.complete(school, then)).isEqualTo(kept.complete());
                assertThat(kept.onRegister()).isGreaterThanOrEqualTo(0);
                assertThat(kept.holders()).isEqualTo(kept.onRegister());
            }
        }
        assertThat(jdbc.sql("select count(*) from member_merge").query(Long.class).single()).as("merges, seed %d", seed).isPositive();
        looksBack(random, seed);
    }

    @AfterAll
    static void every_way_was_gone() {
        assertThat(ENDS).contains("ACCEPTED", "DECLINED", "WITHDRAWN", "ACCEPTED asked", "DECLINED asked", "WITHDRAWN asked");
        assertThat(RandomDepartures.WAYS).contains("BACK", "BACK ELSEWHERE", "CLASS", "CLASS TAKEN BACK", "EXPELLED_CHARTER", "DEATH");
    }

    /** What lists and waterfalls of past days say, of parts which people and a whole school have left meanwhile. */
    private void looksBack(Random random, long seed) {
        LocalDate last = TestClock.TODAY.plusDays(DAYS - 1);
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(1999, 6, 1), TestClock.TODAY.minusDays(3)));
        TestClock.TODAY.datesUntil(last.plusDays(1)).forEach(days::add);
        past.lists("seed " + seed, days, last);
        Replay replay = Replay.of(jdbc);
        forms.holds("seed " + seed, List.of(TestClock.TODAY.plusDays(3), TestClock.TODAY.plusDays(8), last), PastChecks.PARTS, day -> stays(replay, day));
        forms.addsUp("seed " + seed, last.plusDays(1), REGION, SCHOOLS.stream().map(Subtree.Primary::new).toList());
        for (int pair = 0; pair < 12; pair++) {
            int from = random.nextInt(days.size());
            int to = from + random.nextInt(days.size() - from);
            for (Axis axis : Axis.values()) {
                past.waterfall("seed " + seed, Period.of(days.get(from), days.get(to), axis, TestClock.ZONE));
            }
        }
    }

    private static List<FormHistory.Stay> stays(Replay replay, LocalDate day) {
        return replay.asOf(AsOf.of(day, Axis.DAY, TestClock.ZONE)).entrySet().stream()
                .map(stay -> new FormHistory.Stay(stay.getKey(), stay.getValue().organization(), stay.getValue().category()))
                .toList();
    }

    private void live(Random random, LocalDate today) {
        OrganizationId school = SCHOOLS.get(random.nextInt(SCHOOLS.size()));
        int dice = people.isEmpty() ? 0 : random.nextInt(38);
        if (dice < 4) {
            enter(random, school, today);
            return;
        }
        MemberId id = people.get(random.nextInt(people.size()));
        long version = number("select version from member where id = :id", id);
        Happening what = new Happening(Uuids.next(), today.minusDays(random.nextInt(4)), null);
        switch (dice) {
            case 4, 5, 18 -> ends.leave(random, id, version, what);
            case 6 -> departures.exit(id, version, DepartureReason.ERRONEOUS_RECORD, what, REGION);
            case 7, 8 -> transfers.transfer(id, version, school, what, REGION);
            case 9 -> categories.change(
                    id, version, MemberCategory.values()[random.nextInt(MemberCategory.values().length)], what, REGION);
            case 10 -> records.correct(Uuids.next(), id, version, other(random, today), null, REGION);
            case 11 -> consent(random, id, version, today);
            case 12, 13 -> undo(id);
            case 14 -> categories.startLeave(id, version, LeaveKind.CHILD_CARE, what.day().plusDays(random.nextInt(3) - 1), what, REGION);
            case 15 -> categories.endLeave(id, version, what, REGION);
            case 16, 17, 36 -> ends.comeBack(random, id, version, school, what);
            case 37 -> ends.graduate(random, school, what);
            case 19, 20, 21 -> merges.join(id, people.get(random.nextInt(people.size())));
            case 22 -> merges.separate(random);
            case 23, 24, 25, 26, 27, 28, 29, 30, 31, 32 -> sides.step(random, id, version, school, what);
            default -> figures.headcount(school, today.minusDays(random.nextInt(5)), random.nextInt(20));
        }
    }

    private void enter(Random random, OrganizationId school, LocalDate today) {
        MemberMother member = MemberMother.member().in(school).position(random.nextBoolean() ? "учитель" : null);
        if (random.nextBoolean()) {
            member.joining(today.minusDays(random.nextInt(5)));
        }
        people.add(service.admit((random.nextInt(3) > 0 ? member.consenting() : member).command(), REGION));
    }

    private MemberDetails other(Random random, LocalDate today) {
        return MemberMother.member().in(SCHOOLS.get(0)).phone(random.nextBoolean() ? "+79130000001" : null)
                .memberSince(random.nextBoolean() ? LocalDate.of(1999, 1, 1).plusDays(random.nextInt(300)) : today.minusDays(random.nextInt(6)))
                .command().details();
    }

    private void consent(Random random, MemberId id, long version, LocalDate today) {
        if (random.nextBoolean()) {
            records.withdrawConsent(Uuids.next(), id, version, today, REGION);
        } else {
            records.recordConsent(Uuids.next(), id, version, new ConsentGiven(today, ConsentMedium.PAPER, "1", null), REGION);
        }
    }

    private void undo(MemberId id) {
        List<UUID> events = jdbc.sql(
                        "select id from membership_event where member_id = :id and type not in ('CORRECTION', 'REVERSAL', 'CONSENT', 'MERGE')"
                                + " or member_id = :id and reverses_id in (select id from membership_event where type in ('INITIAL_ENTRY', 'JOIN')) order by entered_at desc, id desc")
                .param("id", id.value()).query(UUID.class).list();
        reversals.reverse(id, events.get(0), REGION);
    }

    /** A merge relies on it: the record that stays never needs the card of the other one. */
    private long withoutCard() {
        return jdbc.sql(
                        """
                        select count(*) from member m where m.status in ('ON_REGISTER', 'IN_TRANSIT')
                        and not exists (select from membership_card c where c.member_id = m.id and c.status = 'ACTIVE')
                        """)
                .query(Long.class)
                .single();
    }

    private long number(String sql, MemberId id) {
        return jdbc.sql(sql).param("id", id.value()).query(Long.class).single();
    }
}
