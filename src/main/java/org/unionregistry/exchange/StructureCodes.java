package org.unionregistry.exchange;

import java.util.Optional;
import org.unionregistry.organization.OrganizationCode;
import org.unionregistry.organization.OrganizationType;

/** What the number of an organisation tells: its level and its parent. */
final class StructureCodes {
    private static final int REGION = 2;
    private static final int LOCAL = 6;
    private static final String DIRECT = "-000-";

    private StructureCodes() {}

    static OrganizationType type(OrganizationCode code) {
        return switch (code.value().length()) {
            case REGION -> code.equals(OrganizationCode.CENTRE) ? OrganizationType.CENTRE : OrganizationType.REGION;
            case LOCAL -> OrganizationType.LOCAL;
            default -> OrganizationType.PRIMARY;
        };
    }

    static Optional<OrganizationCode> parent(OrganizationCode code) {
        String value = code.value();
        return switch (value.length()) {
            case REGION -> code.equals(OrganizationCode.CENTRE) ? Optional.empty() : Optional.of(OrganizationCode.CENTRE);
            case LOCAL -> Optional.of(region(code));
            default -> Optional.of(value.contains(DIRECT) ? region(code) : new OrganizationCode(value.substring(0, LOCAL)));
        };
    }

    static OrganizationCode region(OrganizationCode code) {
        return new OrganizationCode(code.value().substring(0, REGION));
    }
}
