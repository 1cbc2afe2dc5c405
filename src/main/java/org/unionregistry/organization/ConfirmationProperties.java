package org.unionregistry.organization;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the card of an organisation holds once it was confirmed.
 *
 * @param months after which it has to be confirmed again
 */
@ConfigurationProperties("registry.organization.card-confirmation")
record ConfirmationProperties(@DefaultValue("12") int months) {

    /** A card confirmed on that day or earlier is due. */
    LocalDate dueBefore(LocalDate today) {
        return today.minusMonths(months);
    }
}
