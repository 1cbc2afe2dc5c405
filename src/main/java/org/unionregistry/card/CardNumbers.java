package org.unionregistry.card;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;

/** Gives out the numbers of cards, each once. */
@Component
class CardNumbers {
    private final JdbcClient jdbc;

    CardNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers for so many cards of organisations among these. */
    Supply take(int count, Collection<OrganizationId> organizations) {
        Map<OrganizationId, String> codes = new HashMap<>();
        jdbc.sql("select id, code from organization where id = any(:ids)")
                .param("ids", organizations.stream().map(OrganizationId::value).distinct().toArray(UUID[]::new))
                .query(row -> {
                    codes.put(new OrganizationId(row.getObject("id", UUID.class)), row.getString("code"));
                });
        Iterator<Long> sequence = jdbc.sql("select nextval('card_number_sequence') from generate_series(1, :count)")
                .param("count", count)
                .query(Long.class)
                .list()
                .iterator();
        return organization -> CardNumber.next(codes.get(organization), sequence.next());
    }

    /** The next number for a card of that organisation. */
    @FunctionalInterface
    interface Supply {
        CardNumber next(OrganizationId organization);
    }
}
