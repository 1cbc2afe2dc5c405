package org.unionregistry.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Counts the SQL statements the application sends, whoever sends them. */
public class StatementCount {

    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());

    void add(String sql) {
        statements.add(sql);
    }

    /** The statements sent while the action ran. */
    public List<String> of(Action action) throws Exception {
        statements.clear();
        action.run();
        return List.copyOf(statements);
    }

    /** The action sends at least one statement and not more than so many; a failure lists them. */
    public void assertAtMost(int most, Action action) throws Exception {
        assertThat(of(action)).as("SQL statements").isNotEmpty().hasSizeLessThanOrEqualTo(most);
    }

    /** Something that may throw what {@code MockMvc} throws. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }
}
