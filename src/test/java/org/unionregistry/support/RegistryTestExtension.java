package org.unionregistry.support;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Sets the clock back before each test, and empties the tables after each class, so that no class depends on which one
 * ran before it. Classes that share made-up data say {@code test.database.keep=true}.
 */
class RegistryTestExtension implements BeforeEachCallback, AfterAllCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        SpringExtension.getApplicationContext(context).getBean(TestClock.class).reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        ApplicationContext application = SpringExtension.getApplicationContext(context);
        if (!application.getEnvironment().getProperty("test.database.keep", Boolean.class, false)) {
            application.getBean(Tables.class).clear();
        }
    }
}
