package org.unionregistry.card;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Among;

/** Gives out the numbers of cards, each once. */
@Component
class CardNumbers {
    private final JdbcClient jdbc;
    private final NumberScheme scheme;

    CardNumbers(JdbcClient jdbc, NumberScheme scheme) {
        this.jdbc = jdbc;
        this.scheme = scheme;
    }

    /** Numbers for so many cards of organisations among these. */
    Supply take(int count, Collection<OrganizationId> organizations) {
        Among among = Among.of("id", "ids", organizations.stream().map(OrganizationId::value).distinct().toList());
        Map<OrganizationId, String> codes = new HashMap<>();
        Deque<Long> numbers = new ArrayDeque<>(count);
        jdbc.sql(
                        """
                        select id, code, null as number from organization where %s
                        union all
                        select null, null, nextval('card_number_sequence') from %s
                        """
                                .formatted(among.condition(), count == 1 ? "(values (1)) one" : "generate_series(1, :count)"))
                .param("ids", among.value())
                .param("count", count)
                .query(row -> {
                    UUID organization = row.getObject("id", UUID.class);
                    if (organization == null) {
                        numbers.add(row.getLong("number"));
                    } else {
                        codes.put(new OrganizationId(organization), row.getString("code"));
                    }
                });
        return organization -> scheme.number(codes.get(organization), numbers.remove());
    }

    /** The next number for a card of that organisation. */
    @FunctionalInterface
    interface Supply {
        CardNumber next(OrganizationId organization);
    }
}
