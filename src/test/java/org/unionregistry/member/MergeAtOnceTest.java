package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.AtOnce;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.shared.Refusal;

/** A double click, and two people at one pair: one merge comes of it, whichever way round each of them wanted it. */
@RegistryTest
class MergeAtOnceTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final Subtree LOCAL = new Subtree.Local(new OrganizationId(SmallUnion.LOCAL));

    @Autowired
    private MemberService service;

    @Autowired
    private MergeService merges;

    @Autowired
    private MergeUndoService undoing;

    @Autowired
    private Merging merging;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private Figures figures;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
    }

    @Test
    void a_double_click_merges_once_and_takes_back_once() throws Exception {
        MergeRecords command = merging.command(admit(), admit());

        AtOnce.run(Collections.nCopies(6, () -> attempt(() -> merges.merge(command, LOCAL))));
        assertThat(figures.of(SCHOOL).onRegister()).isEqualTo(1);
        AtOnce.run(Collections.nCopies(6, () -> attempt(() -> undoing.undo(command.id(), LOCAL))));

        assertThat(figures.of(SCHOOL).onRegister()).isEqualTo(2);
        assertThat(figures.of(SCHOOL).holders()).isEqualTo(2);
        assertThat(figures.differences()).isEmpty();
    }

    @Test
    void two_people_who_merge_one_pair_make_one_merge() throws Exception {
        for (int round = 1; round <= 10; round++) {
            MemberId first = admit();
            MemberId second = admit();
            List<Callable<Boolean>> actions = new ArrayList<>();
            for (MergeRecords command : List.of(
                    merging.command(first, second), merging.command(second, first), merging.command(first, second))) {
                actions.add(() -> attempt(() -> merges.merge(command, LOCAL)));
            }

            assertThat(AtOnce.run(actions)).as("round %s", round).containsOnlyOnce(true);
            assertThat(figures.of(SCHOOL).onRegister()).isEqualTo(round);
            assertThat(jdbc.sql("select count(*) from member_merge").query(Integer.class).single()).isEqualTo(round);
        }
        assertThat(figures.differences()).isEmpty();
    }

    private static boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (OptimisticLockingFailureException | Refusal late) {
            return false;
        }
    }

    private MemberId admit() {
        return service.admit(MemberMother.member().in(SCHOOL).command(), LOCAL);
    }
}
