package org.unionregistry.member;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How members are kept.
 *
 * @param consent whether a person may be entered before the consent is there
 * @param consentDays days within which a missing consent is to be collected
 * @param transferDays days within which the other side answers a transfer
 * @param requestsADay how many people an organisation may ask for by the numbers of their cards in one day
 */
@ConfigurationProperties("registry.member")
record MemberSettings(
        @DefaultValue("optional") ConsentPolicy consent,
        @DefaultValue("30") int consentDays,
        @DefaultValue("30") int transferDays,
        @DefaultValue("20") int requestsADay) {

    /** May somebody be entered without a recorded consent? */
    enum ConsentPolicy {
        /** Yes; it is asked for until it is there. */
        OPTIONAL,
        /** No; the register accepts nobody without it. */
        REQUIRED
    }
}
