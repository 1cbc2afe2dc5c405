package org.unionregistry.progress;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.member.DepartureReason;
import org.unionregistry.member.DepartureService;
import org.unionregistry.member.Happening;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.member.ReversalService;
import org.unionregistry.organization.EducationDistrictId;
import org.unionregistry.organization.HeadcountMother;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationMother;
import org.unionregistry.organization.ReorganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;
import org.unionregistry.support.TestClock;

/** A region with some hundred organisations, people in them, chairs, declared numbers; the same for the same seed. */
@Component
class LifeWorld {
    private static final List<String> NAMES = List.of("Иванова", "Петрова", "Сидорова", "Кузнецова", "Смирнова");
    private static final List<String> FIRST = List.of("Анна", "Мария", "Ольга", "Елена", "Вера", "Нина", "Зоя");

    private final OrganizationMother mother;
    private final HeadcountMother headcounts;
    private final MemberService members;
    private final DepartureService departures;
    private final ReversalService reversals;
    private final JdbcClient jdbc;
    private final Clock clock;
    final List<EducationDistrictId> districts = new ArrayList<>();
    final List<OrganizationId> locals = new ArrayList<>();
    final List<OrganizationId> primaries = new ArrayList<>();
    OrganizationId region;

    LifeWorld(
            OrganizationMother mother,
            HeadcountMother headcounts,
            MemberService members,
            DepartureService departures,
            ReversalService reversals,
            JdbcClient jdbc,
            Clock clock) {
        this.mother = mother;
        this.headcounts = headcounts;
        this.members = members;
        this.departures = departures;
        this.reversals = reversals;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whoever was moved with an organisation would count twice in what is expected if taken back without it. */
    void nobodyIsTakenBackAlone(ReorganizationId change) {
        jdbc.sql("select member_id, in_event from member_move where event_id = :id and in_event is not null order by member_id limit 1")
                .param("id", change.value())
                .query(row -> {
                    MemberId person = new MemberId(row.getObject(1, UUID.class));
                    UUID came = row.getObject(2, UUID.class);
                    assertThatThrownBy(() -> reversals.reverse(person, came, new Subtree.Country()))
                            .isInstanceOf(Refusal.class)
                            .hasMessage("member.reversal.mass");
                });
    }

    void build(int localCount, int perLocal, Random random) {
        districts.clear();
        locals.clear();
        primaries.clear();
        region = mother.region("Краевая организация");
        districts.add(mother.district(region, "Северный округ"));
        districts.add(mother.district(region, "Южный округ"));
        for (int local = 0; local < localCount; local++) {
            OrganizationId id = mother.local(region, "Районная организация № " + local, districts.get(local % 2));
            locals.add(id);
            for (int school = 0; school < perLocal; school++) {
                primary(id, "Школа № " + (local * 100 + school), random);
            }
        }
        for (int college = 0; college < localCount; college++) {
            primary(region, "Колледж № " + college, random);
        }
    }

    private void primary(OrganizationId parent, String name, Random random) {
        OrganizationId id = mother.primary(parent, name);
        primaries.add(id);
        if (random.nextInt(3) == 0) {
            mother.chair(id, "Председателева", "Анна", null);
        }
        if (random.nextInt(5) > 0) {
            headcounts.confirmed(id, TestClock.TODAY.minusDays(1 + random.nextInt(200)), 1 + random.nextInt(8));
        }
        for (int people = random.nextInt(5); people > 0; people--) {
            LocalDate day = TestClock.TODAY.minusDays(1 + random.nextInt(100));
            MemberMother one = MemberMother.member()
                    .in(id)
                    .named(NAMES.get(random.nextInt(NAMES.size())), FIRST.get(random.nextInt(FIRST.size())), null);
            members.admit(
                    (random.nextBoolean() ? one.joining(day) : one.memberSince(day)).consenting().command(), new Subtree.Country());
        }
    }

    /** Life goes on between reorganisations. */
    void somebodyComesOrGoes(Random random) {
        OrganizationId school = primaries.get(random.nextInt(primaries.size()));
        try {
            if (random.nextBoolean()) {
                members.admit(
                        MemberMother.member().in(school).named("Новикова", "Анна", null).joining(LocalDate.now(clock)).command(),
                        new Subtree.Country());
                return;
            }
            jdbc.sql("select id, version from member where status = 'ON_REGISTER' order by id offset ? limit 1")
                    .param(random.nextInt(100))
                    .query(row -> {
                        departures.exit(
                                new MemberId(row.getObject("id", UUID.class)),
                                row.getLong("version"),
                                DepartureReason.OWN_WISH,
                                new Happening(UUID.randomUUID(), LocalDate.now(clock), null),
                                new Subtree.Country());
                    });
        } catch (Refusal closed) {
            // Nobody joins what is no more.
        }
    }
}
