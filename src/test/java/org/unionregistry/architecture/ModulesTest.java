package org.unionregistry.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.unionregistry.UnionRegistry;

/** The arrows between modules are those their {@code package-info.java} declare. */
class ModulesTest {

    @Test
    void modules_use_only_the_modules_they_declare() {
        ApplicationModules.of(UnionRegistry.class).verify();
    }
}
