package org.unionregistry.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells a {@link StatementCount} of everything executed on its connections. */
class CountingDataSource extends DelegatingDataSource {

    private final StatementCount count;

    CountingDataSource(DataSource target, StatementCount count) {
        super(target);
        this.count = count;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return proxy(Connection.class, connection, (self, method, arguments) -> {
            Object result = method.invoke(connection, arguments);
            if (result instanceof PreparedStatement prepared) {
                return proxy(PreparedStatement.class, prepared, counting(prepared, (String) arguments[0]));
            }
            return result instanceof Statement statement
                    ? proxy(Statement.class, statement, counting(statement, ""))
                    : result;
        });
    }

    private InvocationHandler counting(Statement statement, String prepared) {
        return (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                count.add(arguments != null && arguments[0] instanceof String sql ? sql : prepared);
            }
            return method.invoke(statement, arguments);
        };
    }

    private static <T> T proxy(Class<T> type, T target, InvocationHandler handler) {
        InvocationHandler unwrapping = (self, method, arguments) -> {
            try {
                return handler.invoke(self, method, arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, unwrapping));
    }
}
