package org.unionregistry.embedded;

import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Conditional;
import org.unionregistry.shared.database.ExternalDatabase;

/** True when no database server is named. */
class NoExternalDatabase extends NoneNestedConditions {

    NoExternalDatabase() {
        super(ConfigurationPhase.PARSE_CONFIGURATION);
    }

    @Conditional(ExternalDatabase.class)
    static class Named {
    }
}
