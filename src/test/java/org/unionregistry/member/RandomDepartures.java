package org.unionregistry.member;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.SmallUnion;

/** People who leave for any reason, alone or as a class, and come back: to the same school or to another one. */
@Component
class RandomDepartures {
    private static final Subtree REGION = new Subtree.Region(new OrganizationId(SmallUnion.REGION));
    private static final List<DepartureReason> REASONS =
            Arrays.stream(DepartureReason.values()).filter(DepartureReason::isDeparture).toList();

    /** Which ways were gone in any of the histories. */
    static final Set<String> WAYS = new TreeSet<>();

    private final DepartureService departures;
    private final ReturnService returns;
    private final GraduationService graduations;
    private final GraduationUndo undo;
    private final JdbcClient jdbc;

    RandomDepartures(
            DepartureService departures, ReturnService returns, GraduationService graduations, GraduationUndo undo,
            JdbcClient jdbc) {
        this.departures = departures;
        this.returns = returns;
        this.graduations = graduations;
        this.undo = undo;
        this.jdbc = jdbc;
    }

    void leave(Random random, MemberId id, long version, Happening what) {
        DepartureReason reason = REASONS.get(random.nextInt(REASONS.size()));
        Happening decided = new Happening(what.event(), what.day(), "протокол № 1");
        departures.exit(id, version, reason, reason.isExpulsion() ? decided : what, REGION);
        WAYS.add(reason.name());
    }

    void comeBack(Random random, MemberId id, long version, OrganizationId school, Happening what) {
        UUID before = home(id);
        switch (random.nextInt(4)) {
            case 0 -> returns.readmit(id, version, what, REGION);
            case 1, 2 -> returns.readmit(id, version, school, what, REGION);
            default -> returns.reinstate(id, version, new Happening(what.event(), what.day(), "протокол № 1"), REGION);
        }
        WAYS.add(before.equals(home(id)) ? "BACK" : "BACK ELSEWHERE");
    }

    /** Some of a school at once; now and then the last class is taken back whole. */
    void graduate(Random random, OrganizationId school, Happening what) {
        List<UUID> last = jdbc.sql("select id from membership_event where type = 'GRADUATION' and organization_id = :school order by entered_at desc, id limit 1")
                .param("school", school.value()).query(UUID.class).list();
        if (!last.isEmpty() && random.nextInt(3) == 0) {
            undo.undo(school, last.get(0), REGION);
            WAYS.add("CLASS TAKEN BACK");
            return;
        }
        List<MemberId> here = jdbc.sql("select id from member where organization_id = :school and status = 'ON_REGISTER' order by id")
                .param("school", school.value()).query(UUID.class).list().stream().map(MemberId::new)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(here, random);
        if (!here.isEmpty()) {
            graduations.graduate(school, here.subList(0, Math.min(here.size(), 1 + random.nextInt(3))), what, REGION);
            WAYS.add("CLASS");
        }
    }

    private UUID home(MemberId id) {
        return jdbc.sql("select organization_id from member where id = :id").param("id", id.value()).query(UUID.class).single();
    }
}
