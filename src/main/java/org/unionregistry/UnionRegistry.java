package org.unionregistry;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the register. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class UnionRegistry {

    public static void main(String[] arguments) {
        SpringApplication.run(UnionRegistry.class, arguments);
    }
}
