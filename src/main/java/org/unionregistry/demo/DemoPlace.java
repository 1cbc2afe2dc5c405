package org.unionregistry.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Decides whether made-up data may go into the database: only into an empty one, and only where they are wanted. */
@Component
class DemoPlace {
    private final Environment environment;

    DemoPlace(Environment environment) {
        this.environment = environment;
    }

    /** Is it a database of the operator, not the one that came with the application? */
    boolean isExternal() {
        return StringUtils.hasText(environment.getProperty("spring.datasource.url"));
    }

    /**
     * @param forced the name of the external database into which made-up data are wanted
     * @throws IllegalStateException in words, when this is another external database
     */
    void require(Connection connection, String property, @Nullable String forced) throws SQLException {
        String name = connection.getCatalog();
        if (isExternal() && !name.equals(forced)) {
            throw new IllegalStateException(
                    """
                    Made-up data are switched on (registry.demo.enabled or registry.national.enabled), but "%s" is a database \
                    of yours. Switch them off, or, if this database is meant for them, start with %s=%s."""
                            .formatted(name, property, name));
        }
    }

    /** Nobody has entered anything: no organisation, no person, no account. */
    static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        """
                        select exists (select from organization) or exists (select from member)
                            or exists (select from user_account)""")) {
            found.next();
            return !found.getBoolean(1);
        }
    }
}
