package org.unionregistry.access;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start, before a port is opened, where demo accounts could be used in earnest. */
@Component
@ConditionalOnProperty(name = "registry.demo.enabled", havingValue = "false", matchIfMissing = true)
class DemoAccountsGuard implements SmartInitializingSingleton {
    private final JdbcClient jdbc;

    DemoAccountsGuard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        int accounts = jdbc.sql("select count(*) from user_account where demo")
                .query(Integer.class)
                .single();
        if (accounts > 0) {
            throw new DemoAccountsInProduction(accounts);
        }
    }
}
