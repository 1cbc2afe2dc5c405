package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionregistry.support.Refused.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** Who takes back what, and that a record cancelled by mistake is as it was. */
@RegistryTest
class ReversalTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final Subtree OWN = new Subtree.Primary(SCHOOL);
    private static final Subtree DISTRICT = new Subtree.Local(new OrganizationId(SmallUnion.LOCAL));
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    private MemberService service;

    @Autowired
    private DepartureService departures;

    @Autowired
    private ReturnService returns;

    @Autowired
    private ReversalService reversals;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private Figures figures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private MemberId id;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        id = service.admit(MemberMother.member().in(SCHOOL).consenting().command(), OWN);
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void a_primary_organisation_takes_back_neither_what_is_decided_above_nor_what_has_stood_for_long() {
        departures.exit(id, version(), DepartureReason.EXPELLED_CHARTER, on(TODAY, "протокол № 7"), OWN);
        UUID expulsion = last();
        clock.setToday(TODAY.plusDays(91));
        assertThatThrownBy(() -> reversals.reverse(id, expulsion, OWN)).isInstanceOf(AccessDeniedException.class);
        assertThat(reversals.asks(id, expulsion, DISTRICT)).isTrue();

        returns.reinstate(id, version(), on(TODAY.plusDays(91), "постановление № 5"), DISTRICT);
        assertThatThrownBy(() -> reversals.reverse(id, last(), OWN)).isInstanceOf(AccessDeniedException.class);
        assertThat(reversals.asks(id, last(), DISTRICT)).isFalse();
        reversals.reverse(id, last(), DISTRICT);
        reversals.reverse(id, expulsion, DISTRICT);
        assertThat(figures.of(SCHOOL).onRegister()).isOne();
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void what_has_stood_for_long_is_not_cancelled_as_an_error_by_the_primary_either() {
        clock.setToday(TODAY.plusDays(91));
        refused("member.exit.erroneous.above", () -> departures.exit(
                id, version(), DepartureReason.ERRONEOUS_RECORD, on(TODAY.plusDays(91), null), OWN));

        departures.exit(id, version(), DepartureReason.ERRONEOUS_RECORD, on(TODAY.plusDays(91), null), DISTRICT);
        assertThat(figures.of(SCHOOL).onRegister()).isZero();
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void a_record_cancelled_by_mistake_is_as_it_was() {
        Map<String, Object> before = row();
        Figures.Row counts = figures.of(SCHOOL);
        departures.exit(id, version(), DepartureReason.ERRONEOUS_RECORD, on(TODAY, null), OWN);
        UUID cancelling = last();
        clock.advance(Duration.ofMinutes(1));
        reversals.reverse(id, cancelling, OWN);
        reversals.reverse(id, cancelling, OWN);

        assertThat(row()).isEqualTo(before);
        assertThat(figures.of(SCHOOL)).isEqualTo(counts);
        departures.exit(id, version(), DepartureReason.ERRONEOUS_RECORD, on(TODAY, null), OWN);
        refused("member.reversal.notLast", () -> reversals.reverse(id, cancelling, OWN));
        assertThat(figures.differences()).isEmpty();
    }

    private static Happening on(LocalDate day, @Nullable String basis) {
        return new Happening(Uuids.next(), day, basis);
    }

    /** Everything of the person but who changed it last and when. */
    private Map<String, Object> row() {
        Map<String, Object> row = jdbc.sql("select * from member where id = :id").param("id", id.value()).query().singleRow();
        row.keySet().removeAll(List.of("version", "changed_at", "changed_by"));
        return row;
    }

    private long version() {
        return jdbc.sql("select version from member where id = :id").param("id", id.value()).query(Long.class).single();
    }

    private UUID last() {
        return jdbc.sql("select id from membership_event where member_id = :id order by entered_at desc, id desc limit 1")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }
}
