package org.unionregistry.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.shared.database.LoaderConnections;
import org.unionregistry.support.RegistryTest;

/** Three roles, so that a hole in a page is not a hole in the schema. */
@RegistryTest
class RolesTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LoaderConnections loader;

    @Test
    void the_role_that_serves_pages_owns_nothing() {
        assertThat(jdbc.sql("select tablename from pg_tables where tableowner = current_user")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void the_role_that_serves_pages_cannot_change_the_schema() {
        for (String ddl : List.of("create table intruder (id int)", "drop table organization", "truncate organization")) {
            assertThatThrownBy(() -> jdbc.sql(ddl).update()).as(ddl).rootCause()
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void statements_of_pages_and_their_locks_have_an_end() {
        assertThat(jdbc.sql("show statement_timeout").query(String.class).single()).isEqualTo("30s");
        assertThat(jdbc.sql("show lock_timeout").query(String.class).single()).isEqualTo("5s");
    }

    @Test
    void the_loader_fills_tables_but_does_not_own_them() throws SQLException {
        try (Connection connection = loader.open();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate organization cascade");
            assertThatThrownBy(() -> statement.execute("drop table organization"))
                    .hasMessageContaining("must be owner");
        }
    }
}
