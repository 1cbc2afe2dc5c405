package org.unionregistry.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.member.AdmitMember;
import org.unionregistry.member.EntryKind;
import org.unionregistry.organization.OrganizationId;

/**
 * Tells who of a list is new in the union and who was on paper before, by the day of joining as the grid does. A register
 * that the list itself began says nothing: all its commits have to judge alike.
 */
@Component
class Newcomers {
    private final JdbcClient jdbc;
    private final Clock clock;

    Newcomers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<AdmitMember> told(ImportId batch, List<AdmitMember> people) {
        Map<OrganizationId, LocalDate> began = new HashMap<>();
        jdbc.sql(
                        """
                        select c.organization_id, c.began_on from member_counter c join import_batch b on b.id = :batch
                        where c.organization_id = any(:organizations) and c.began_on < cast(b.created_at at time zone :zone as date)
                        """)
                .param("batch", batch.value())
                .param("organizations", people.stream().map(one -> one.organization().value()).distinct().toArray(UUID[]::new))
                .param("zone", clock.getZone().getId())
                .query(row -> {
                    began.put(new OrganizationId(row.getObject("organization_id", UUID.class)), row.getObject("began_on", LocalDate.class));
                });
        return people.stream().map(one -> one.by(EntryKind.suggested(one.joinedOn(), began.get(one.organization())))).toList();
    }
}
