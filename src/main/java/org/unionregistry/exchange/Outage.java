package org.unionregistry.exchange;

import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.TransactionException;

/** Tells a database that is away for a moment from a mistake: work waits for the one and stops at the other. */
final class Outage {
    /** No connection, no resources, a lock or a deadlock, a server going down. */
    private static final Pattern STATES = Pattern.compile("08.*|53.*|57P.*|40.*|55P03");

    private Outage() {}

    static boolean is(RuntimeException failure) {
        boolean lost = failure instanceof TransientDataAccessException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof TransactionException
                || failure instanceof JpaSystemException;
        return lost || Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && STATES.matcher(sql.getSQLState()).matches());
    }
}
