package org.unionregistry.demo;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passwords of demo accounts are known to everybody: without the demo the application does not run with them. */
@Component
class DemoLeftovers implements SmartInitializingSingleton {
    private final DemoProperties properties;
    private final JdbcClient jdbc;

    DemoLeftovers(DemoProperties properties, JdbcClient jdbc) {
        this.properties = properties;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!properties.enabled() && hasDemoAccounts()) {
            throw new IllegalStateException(
                    """
                    This database holds demo accounts, whose passwords everybody knows. Use another database, or start with \
                    registry.demo.enabled=true if this is a demo.""");
        }
    }

    private boolean hasDemoAccounts() {
        return jdbc.sql("select exists (select from user_account where demo)").query(Boolean.class).single();
    }
}
