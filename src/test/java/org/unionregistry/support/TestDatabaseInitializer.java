package org.unionregistry.support;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each application context a migrated database of its own, served by the roles production has. */
class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = TestDatabase.migratedFor(context).url();
        TestPropertyValues.of(
                        "spring.datasource.url=" + url,
                        "test.database.name=" + url.substring(url.lastIndexOf('/') + 1),
                        "spring.datasource.username=" + TestServer.APP,
                        "spring.datasource.hikari.maximum-pool-size=6",
                        "spring.datasource.hikari.minimum-idle=1",
                        "spring.flyway.user=" + TestServer.OWNER,
                        "registry.database.loader.username=" + TestServer.LOADER,
                        "spring.session.jdbc.cleanup-cron=-",
                        "management.server.port=0")
                .applyTo(context);
    }
}
