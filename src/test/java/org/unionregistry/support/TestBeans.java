package org.unionregistry.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.unionregistry.shared.database.LoaderConnections;

/** What a {@link RegistryTest} adds to the application. */
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    StatementCount statementCount() {
        return new StatementCount();
    }

    @Bean
    static CountingDataSources countingDataSources(StatementCount count) {
        return new CountingDataSources(count);
    }

    @Bean
    Tables tables(LoaderConnections loader) {
        return new Tables(loader);
    }
}
