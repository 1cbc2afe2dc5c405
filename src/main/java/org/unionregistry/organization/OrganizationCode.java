package org.unionregistry.organization;

import java.util.regex.Pattern;
import org.unionregistry.shared.Refusal;

/**
 * The number of an organisation in the register: centre {@code 00}, region {@code 22}, local {@code 22-014},
 * primary {@code 22-014-0123}, primary directly under the region {@code 22-000-0007}.
 */
public record OrganizationCode(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{2}(-\\d{3}(-\\d{4})?)?");
    public static final OrganizationCode CENTRE = new OrganizationCode("00");

    public OrganizationCode {
        if (!FORM.matcher(value).matches()) {
            throw new Refusal("organization.code.malformed", value).at("code");
        }
    }

    /** What the codes of such children of an organisation with this code begin with. */
    String prefixFor(OrganizationType child) {
        return switch (child) {
            case CENTRE, REGION -> "";
            case LOCAL -> value + "-";
            case PRIMARY, PRIMARY_TERRITORIAL -> (value.length() == 2 ? value + "-000" : value) + "-";
        };
    }

    /** The number of digits that follow the prefix. */
    static int digits(OrganizationType type) {
        return switch (type) {
            case CENTRE, REGION -> 2;
            case LOCAL -> 3;
            case PRIMARY, PRIMARY_TERRITORIAL -> 4;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
