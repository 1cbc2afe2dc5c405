package org.unionregistry.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.member.MemberId;
import org.unionregistry.shared.Uuids;

/** The names of the lists: hundreds at a time, so they are no aggregates. */
@Component
class DuesPayers {
    private static final String SELECT =
            "select id, row_number, times, last_name, first_name, middle_name, initials, chosen from dues_payer ";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    DuesPayers(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void keep(DuesCheckId check, List<ListedPayer> people) {
        template.batchUpdate(
                """
                insert into dues_payer (id, check_id, row_number, times, last_name, first_name, middle_name, initials)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                people.stream()
                        .map(one -> new Object[] {
                            Uuids.next(), check.value(), one.row(), one.times(),
                            one.name().last(), one.name().first(), one.name().middle(), one.name().initials()
                        })
                        .toList());
    }

    List<StoredPayer> of(DuesCheckId check) {
        return jdbc.sql(SELECT + "where check_id = :check order by row_number")
                .param("check", check.value())
                .query(StoredPayer::read)
                .list();
    }

    Optional<StoredPayer> find(DuesCheckId check, UUID payer) {
        return jdbc.sql(SELECT + "where check_id = :check and id = :id")
                .param("check", check.value())
                .param("id", payer)
                .query(StoredPayer::read)
                .optional();
    }

    Optional<DuesCheckId> checkOf(UUID payer) {
        return jdbc.sql("select check_id from dues_payer where id = :id")
                .param("id", payer)
                .query(UUID.class)
                .optional()
                .map(DuesCheckId::new);
    }

    void choose(UUID payer, Collection<MemberId> people) {
        jdbc.sql("update dues_payer set chosen = :people where id = :id")
                .param("people", people.stream().map(MemberId::value).toArray(UUID[]::new))
                .param("id", payer)
                .update();
    }
}
