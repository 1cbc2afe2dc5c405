package org.unionregistry.member;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.NameKey;

/** Finds whom a request by the number of a card means, with the same work whether or not there is such a person. */
@Component
class Asked {
    private final JdbcClient jdbc;
    private final List<MemberFinder> finders;

    Asked(JdbcClient jdbc, List<MemberFinder> finders) {
        this.jdbc = jdbc;
        this.finders = finders;
    }

    void requireNumber(String digits) {
        if (finders.stream().allMatch(finder -> finder.isMistyped(digits))) {
            throw new Refusal("member.request.number.mistyped").at("number");
        }
    }

    @Nullable AskedPerson person(RequestTransfer asked) {
        UUID[] known = finders.stream()
                .flatMap(finder -> finder.byNumber(asked.number()).stream())
                .map(MemberId::value)
                .toArray(UUID[]::new);
        String surname = NameKey.of(asked.lastName());
        return jdbc.sql(
                        """
                        select m.id, m.last_name, m.organization_id,
                            (select t.to_id from member_transfer t where t.member_id = m.id and t.state = 'RELEASED') as transit_to
                        from member m
                        where m.id in (
                                select coalesce(g.leads_to, n.id) from unnest(:known) n (id)
                                left join member_merge g on g.absorbed_id = n.id and g.undone_at is null)
                            and m.status in ('ON_REGISTER', 'IN_TRANSIT')
                        """)
                .param("known", known)
                .query((row, number) -> NameKey.of(row.getString("last_name")).equals(surname)
                        ? new AskedPerson(
                                new MemberId(row.getObject("id", UUID.class)),
                                new OrganizationId(row.getObject("organization_id", UUID.class)),
                                row.getObject("transit_to", UUID.class))
                        : null)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
