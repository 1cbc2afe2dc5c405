package org.unionregistry;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.unionregistry.shared.OperatorCommands;

/** Starts the register, or runs one of the operator's commands. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableResilientMethods
public class UnionRegistry {

    public static void main(String[] arguments) {
        OperatorCommands.runIfAsked(OperatorCommands.application(UnionRegistry.class).run(arguments));
    }
}
