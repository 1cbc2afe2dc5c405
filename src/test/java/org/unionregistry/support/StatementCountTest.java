package org.unionregistry.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A count that misses statements would let every budget pass. */
@RegistryTest
class StatementCountTest {
    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void plain_and_prepared_statements_count() throws Exception {
        assertThat(statements.of(() -> {
                    jdbc.queryForObject("select 1", Integer.class);
                    jdbc.queryForObject("select ?::int", Integer.class, 2);
                }))
                .containsExactly("select 1", "select ?::int");
    }

    @Test
    void one_statement_too_many_is_noticed_and_shown() {
        assertThatThrownBy(() -> statements.assertAtMost(1, () -> {
                    jdbc.queryForObject("select 1", Integer.class);
                    jdbc.queryForObject("select 2", Integer.class);
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("select 2");
    }

    @Test
    void nothing_sent_is_no_success() {
        assertThatThrownBy(() -> statements.assertAtMost(8, () -> {})).isInstanceOf(AssertionError.class);
    }
}
