package org.unionregistry.shared;

import java.util.List;

/** A command of the operator: {@code java -jar ... --registry.command=NAME}. Prints its result and ends. */
public interface OperatorCommand {
    String name();

    /** Runs with the remaining words of the command line; the result is the exit code, 0 for success. */
    int run(List<String> arguments);
}
