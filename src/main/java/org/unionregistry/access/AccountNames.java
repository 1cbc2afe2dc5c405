package org.unionregistry.access;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.ActorNames;

/** Names accounts for other modules. */
@Component
class AccountNames implements ActorNames {
    private final JdbcClient jdbc;

    AccountNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, last_name, first_name, middle_name from user_account where id in (:accounts)")
                .param("accounts", accounts)
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::id, row -> Initials.of(row.lastName(), row.firstName(), row.middleName())));
    }

    private record Row(UUID id, String lastName, String firstName, @Nullable String middleName) {}
}
