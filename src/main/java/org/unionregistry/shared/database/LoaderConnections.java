package org.unionregistry.shared.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Connections of the role that fills tables in bulk. The role that serves pages is kept to short statements on few
 * rows, and must not be able to do more; loading a region or a whole country by COPY needs the opposite.
 */
@FunctionalInterface
public interface LoaderConnections {

    /** Opens a connection of its own, outside the pool and outside any transaction; the caller closes it. */
    Connection open() throws SQLException;
}
