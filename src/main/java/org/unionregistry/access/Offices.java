package org.unionregistry.access;

import org.jspecify.annotations.Nullable;

/** What an office at an organisation of a type gives; an office that is not here gives nothing. */
final class Offices {
    private Offices() {}

    static @Nullable Role role(String office, @Nullable String organizationType) {
        return switch (office) {
            case "SECRETARY" -> Role.DISTRICT_SECRETARY;
            case "AUDITOR" -> Role.AUDITOR;
            case "ADMINISTRATOR" -> isAbovePrimaries(organizationType) ? Role.ADMINISTRATOR : null;
            case "CHAIR" -> work(organizationType, Role.REGIONAL_CHAIR);
            case "CLERK" -> work(organizationType, Role.REGIONAL_CLERK);
            default -> null;
        };
    }

    private static @Nullable Role work(@Nullable String organizationType, Role inRegion) {
        return switch (String.valueOf(organizationType)) {
            case "CENTRE" -> Role.CENTRE_STAFF;
            case "REGION" -> inRegion;
            case "LOCAL" -> Role.LOCAL_CHAIR;
            case "PRIMARY", "PRIMARY_TERRITORIAL" -> Role.PRIMARY_CHAIR;
            default -> null;
        };
    }

    private static boolean isAbovePrimaries(@Nullable String organizationType) {
        return "CENTRE".equals(organizationType) || "REGION".equals(organizationType);
    }
}
