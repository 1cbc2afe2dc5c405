package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionregistry.organization.HeadcountMother;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.AtOnce;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** A double click, two people at one list, a headcount confirmed meanwhile. */
@RegistryTest
class MembersAtOnceTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final Subtree OWN = new Subtree.Primary(SCHOOL);
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    private MemberService service;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private Figures figures;

    @Autowired
    private HeadcountMother headcounts;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        figures.began(SCHOOL, TODAY.minusYears(1));
    }

    @Test
    void a_double_click_enters_one_person() throws Exception {
        for (int person = 1; person <= 20; person++) {
            AdmitMember form = MemberMother.member().in(SCHOOL).command();
            Callable<MemberId> click = () -> service.admit(form, OWN);

            assertThat(AtOnce.run(Collections.nCopies(6, click))).containsOnly(form.id());
            assertThat(figures.of(SCHOOL).onRegister()).isEqualTo(person);
        }
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void everybody_entered_at_once_is_counted_once() throws Exception {
        AtOnce.run(IntStream.range(0, 12).mapToObj(this::joining).toList());

        assertThat(figures.of(SCHOOL).onRegister()).isEqualTo(12);
        assertThat(figures.of(SCHOOL).holders()).isEqualTo(12);
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void a_headcount_confirmed_meanwhile_leaves_nobody_out_and_counts_nobody_twice() throws Exception {
        for (int round = 1; round <= 5; round++) {
            LocalDate asOf = TODAY.minusDays(20 - round);
            List<Callable<MemberId>> actions = new ArrayList<>(IntStream.range(0, 6).mapToObj(this::joining).toList());
            actions.add(3, () -> {
                headcounts.confirmed(SCHOOL, asOf, 30);
                return null;
            });
            AtOnce.run(actions);

            assertThat(figures.of(SCHOOL).arrivals()).as("arrivals after round %s", round).isEqualTo(6 * round);
            assertThat(figures.differences()).isEmpty();
        }
    }

    private Callable<MemberId> joining(int number) {
        AdmitMember form = MemberMother.member()
                .in(SCHOOL)
                .named("Иванова", "Анна", "Петровна")
                .born(LocalDate.of(1970, 1, 1).plusDays(number))
                .joining(TODAY.minusDays(3))
                .command();
        return () -> service.admit(form, OWN);
    }
}
