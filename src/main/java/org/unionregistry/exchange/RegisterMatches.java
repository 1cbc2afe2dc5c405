package org.unionregistry.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.member.AdmitMember;
import org.unionregistry.member.MemberStatus;

/** Finds people of the same full name on the same register: birth dates may be missing there or in the file. */
@Component
class RegisterMatches {
    private final JdbcClient jdbc;

    RegisterMatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of one full name with each of the people, by the id of the one asked about. */
    Map<UUID, List<RegisterMatch>> of(Collection<AdmitMember> people) {
        return jdbc.sql(
                        """
                        select p.asked, m.birth_date, m.status
                        from unnest(:asked, :organizations, :keys) as p (asked, organization, key)
                        join member m on m.organization_id = p.organization and m.name_key = p.key
                        where m.status not in ('VOIDED', 'MERGED') and m.id <> p.asked
                        """)
                .param("asked", people.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .param("organizations", people.stream().map(one -> one.organization().value()).toArray(UUID[]::new))
                .param("keys", people.stream().map(one -> one.name().key()).toArray(String[]::new))
                .query((row, number) -> new RegisterMatch(
                        row.getObject("asked", UUID.class),
                        row.getObject("birth_date", LocalDate.class),
                        MemberStatus.valueOf(row.getString("status"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(RegisterMatch::asked));
    }
}
