package org.unionregistry.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.demo.copy.CopyTarget;
import org.unionregistry.demo.copy.Indexes;
import org.unionregistry.demo.copy.Target;
import org.unionregistry.shared.database.LoaderConnections;

/**
 * Fills an empty database in one transaction: killed half-way, it leaves nothing behind and the next start begins anew.
 * Two instances started at once wait for each other, and the second finds the work done.
 */
@Component
class Loading {
    private static final long LOCK = 0x22_20_02_2020L;

    private final LoaderConnections loader;
    private final DemoPlace place;
    private final Flyway owner;

    Loading(LoaderConnections loader, DemoPlace place, Flyway owner) {
        this.loader = loader;
        this.place = place;
        this.owner = owner;
    }

    /** Writes rows and answers the number of the last card given. */
    @FunctionalInterface
    interface Work {
        long write(Target target);
    }

    /** The loader does the work unless there are data already; says whether it did. */
    boolean ifEmpty(String property, @Nullable String forced, Work work) {
        return inOneTransaction(loader::open, property, forced, connection -> work);
    }

    /** The owner does the work, the indexes of large tables dropped meanwhile: several times faster. */
    boolean ifEmptyWithoutIndexes(String property, @Nullable String forced, Work work) {
        return inOneTransaction(this::ownerConnection, property, forced, connection -> {
            Indexes indexes = new Indexes(connection);
            return target -> {
                indexes.drop();
                long lastCard = work.write(target);
                indexes.create();
                return lastCard;
            };
        });
    }

    /** Is the database the one that came with the application, so that its owner may be asked without asking the operator? */
    boolean isOurs() {
        return !place.isExternal();
    }

    /** Lets the planner know what came in; only the owner may. */
    void settle() {
        try (Connection connection = ownerConnection(); Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be analysed", e);
        }
    }

    private boolean inOneTransaction(
            LoaderConnections source, String property, @Nullable String forced, Function<Connection, Work> work) {
        try (Connection connection = source.open()) {
            place.require(connection, property, forced);
            return fill(connection, work.apply(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be filled", e);
        }
    }

    private static boolean fill(Connection connection, Work work) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(%d)".formatted(LOCK));
            boolean empty = DemoPlace.isEmpty(connection);
            if (empty) {
                // Empty as it is: whoever empties a table may load it without a log and without a later clean-up.
                statement.execute("truncate organization, user_account, member cascade");
                trust(statement);
                long lastCard = work.write(new CopyTarget(connection));
                statement.execute("select setval('card_number_sequence', %d)".formatted(lastCard));
            }
            connection.commit();
            return empty;
        }
    }

    /**
     * Leaves out the check of each reference where the role may: it takes longer than everything else, and tests see to
     * it that no reference leads nowhere.
     */
    private static void trust(Statement statement) throws SQLException {
        try (ResultSet may = statement.executeQuery("select has_parameter_privilege('session_replication_role', 'set')")) {
            if (!may.next() || !may.getBoolean(1)) {
                return;
            }
        }
        statement.execute("set local session_replication_role = replica");
    }

    private Connection ownerConnection() throws SQLException {
        return owner.getConfiguration().getDataSource().getConnection();
    }
}
