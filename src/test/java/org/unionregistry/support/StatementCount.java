package org.unionregistry.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the SQL statements of one request; what jobs do in threads of their own at the same moment is not its cost. */
public class StatementCount {

    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());

    private volatile @Nullable Thread counted;

    void add(String sql) {
        if (Thread.currentThread() == counted) {
            statements.add(sql);
        }
    }

    /** The statements sent while the action ran. */
    public List<String> of(Action action) throws Exception {
        statements.clear();
        counted = Thread.currentThread();
        try {
            action.run();
        } finally {
            counted = null;
        }
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
