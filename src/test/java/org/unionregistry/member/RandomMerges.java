package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.TestClock;

/** Makes records one and parts them again, as it happens in the histories; whatever is undone at once is as it was. */
@Component
class RandomMerges {
    private static final Subtree REGION = new Subtree.Region(new OrganizationId(SmallUnion.REGION));

    private final Merging merging;
    private final MergeUndoService undoing;
    private final Figures figures;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final List<UUID> merged = new ArrayList<>();

    RandomMerges(Merging merging, MergeUndoService undoing, Figures figures, JdbcClient jdbc, TestClock clock) {
        this.merging = merging;
        this.undoing = undoing;
        this.figures = figures;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin() {
        merged.clear();
    }

    void join(MemberId survivor, MemberId absorbed) {
        if (!survivor.equals(absorbed)) {
            List<Object> before = List.of(merging.everything(survivor), merging.everything(absorbed), all());
            UUID merge = merging.merge(survivor, absorbed, REGION, MergeField.lastName, MergeField.phone);
            clock.advance(Duration.ofSeconds(1));
            if (merged.size() % 2 == 0) {
                undoing.undo(merge, REGION);
                assertThat(List.<Object>of(merging.everything(survivor), merging.everything(absorbed), all())).isEqualTo(before);
                clock.advance(Duration.ofSeconds(1));
                merge = merging.merge(survivor, absorbed, REGION);
            }
            merged.add(merge);
            once(survivor);
        }
    }

    /** One of the merges so far is taken back, if nothing was built upon it. */
    void separate(Random random) {
        if (!merged.isEmpty()) {
            undoing.undo(merged.remove(random.nextInt(merged.size())), REGION);
        }
    }

    private List<Figures.Row> all() {
        return HistoryTest.SCHOOLS.stream().map(figures::of).toList();
    }

    /** With all records that lead to it a person is counted at most once, on whichever day. */
    private void once(MemberId person) {
        assertThat(jdbc.sql(
                        """
                        select max(counted) from (
                            select day, sum(sum(register_delta)) over (order by day) as counted from membership_event
                            where member_id = :id or member_id in (
                                select absorbed_id from member_merge where leads_to = :id and undone_at is null)
                            group by day) days
                        """)
                .param("id", person.value()).query(Integer.class).single()).isLessThanOrEqualTo(1);
    }
}
