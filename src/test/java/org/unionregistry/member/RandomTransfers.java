package org.unionregistry.member;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/** Steps of transfers with two sides, each taken by the side it belongs to, in no sensible order. */
@Component
class RandomTransfers {
    private final ReleaseService releases;
    private final ReceptionService receptions;
    private final RequestService requests;
    private final GrantService grants;
    private final TransferAnswers answers;
    private final JdbcClient jdbc;

    RandomTransfers(
            ReleaseService releases, ReceptionService receptions, RequestService requests, GrantService grants,
            TransferAnswers answers, JdbcClient jdbc) {
        this.releases = releases;
        this.receptions = receptions;
        this.requests = requests;
        this.grants = grants;
        this.answers = answers;
        this.jdbc = jdbc;
    }

    void step(Random random, MemberId person, long version, OrganizationId school, Happening what) {
        List<Row> open = jdbc.sql(
                        "select id, from_id, to_id, state from member_transfer where state in ('REQUESTED', 'RELEASED') and from_id is not null order by id")
                .query((row, number) -> new Row(
                        new TransferId(row.getObject(1, UUID.class)), part(row.getObject(2, UUID.class)),
                        part(row.getObject(3, UUID.class)), TransferState.valueOf(row.getString(4))))
                .list();
        int dice = random.nextInt(10);
        if (dice < 4 || open.isEmpty()) {
            begin(random, person, version, school, what);
            return;
        }
        Row row = open.get(random.nextInt(open.size()));
        boolean requested = row.state == TransferState.REQUESTED;
        if (dice < 7 && requested) {
            grants.grant(row.id, what, row.from);
        } else if (dice < 7) {
            receptions.accept(row.id, what, row.to);
        } else if (dice < 9) {
            answers.decline(row.id, "мест нет", requested ? row.from : row.to);
        } else {
            answers.withdraw(row.id, requested ? row.to : row.from);
        }
    }

    private void begin(Random random, MemberId person, long version, OrganizationId school, Happening what) {
        if (random.nextInt(3) > 0) {
            releases.release(TransferId.next(), person, version, school, what, new Subtree.Country());
            return;
        }
        String number = jdbc.sql("select number from membership_card where member_id = :id order by id desc limit 1")
                .param("id", person.value()).query(String.class).single();
        String surname = jdbc.sql("select last_name from member where id = :id").param("id", person.value()).query(String.class).single();
        requests.request(new RequestTransfer(TransferId.next(), school, number, surname), new Subtree.Country());
    }

    /** People whose own journal leaves them on another register than their record says, on two, or in transit and on one. */
    List<UUID> countedElsewhere() {
        return jdbc.sql(
                        """
                        select m.id from member m
                        left join lateral (
                            select count(*) filter (where n <> 0) as places, coalesce(sum(n), 0) as total,
                                   coalesce(sum(n) filter (where s.organization_id = m.organization_id), 0) as here
                            from (select e.organization_id, sum(e.register_delta) as n from membership_event e
                                  where e.member_id = m.id group by 1) s) j on true
                        where case when m.status = 'ON_REGISTER' then j.places <> 1 or j.total <> 1 or j.here <> 1
                                   else j.places <> 0 end
                        """)
                .query(UUID.class)
                .list();
    }

    /** How the transfers of this history ended, or did not. */
    List<String> states() {
        return jdbc.sql("select distinct state || case when requested then ' asked' else '' end from member_transfer order by 1")
                .query(String.class)
                .list();
    }

    private static Subtree part(UUID school) {
        return new Subtree.Primary(new OrganizationId(school));
    }

    private record Row(TransferId id, Subtree from, Subtree to, TransferState state) {}
}
