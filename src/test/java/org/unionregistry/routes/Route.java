package org.unionregistry.routes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.unionregistry.access.Role;
import org.unionregistry.shared.Permission;

/**
 * A row of {@code routes.txt}.
 *
 * @param rule {@code OPEN}, {@code SIGNED_IN} or a permission
 * @param object what the first variable of the pattern stands for, or {@code -}
 * @param parameters what has to be sent for the handler to be reached, as a query
 */
record Route(String method, String pattern, String rule, String object, String parameters) {
    private static final Path TABLE = Path.of("src/test/resources/routes.txt");

    static List<Route> all() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .map(cells -> new Route(
                            cells[0], cells[1], cells[2], cells.length > 3 ? cells[3] : "-", cells.length > 4 ? cells[4] : ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean permits(Role role) {
        return rule.equals("OPEN") || rule.equals("SIGNED_IN") || role.may(Permission.valueOf(rule));
    }

    boolean isOpen() {
        return rule.equals("OPEN");
    }

    boolean hasObject() {
        return !object.equals("-");
    }

    /** The address with the object in place of the first variable and ids of nothing in place of the others. */
    String address(UUID objectId) {
        String address = pattern.replace("{row}", "1").replaceFirst("\\{\\w+}", objectId.toString());
        while (address.contains("{")) {
            address = address.replaceFirst("\\{\\w+}", new UUID(1, 1).toString());
        }
        return parameters.isEmpty() ? address : address + "?" + parameters;
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
