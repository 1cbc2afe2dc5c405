package org.unionregistry.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Give somebody an office.
 *
 * @param since the day of the election or appointment, not in the future
 * @param termUntil the day the term ends by the charter, if known
 * @param protocol number and date of the paper that says so
 * @param fullTime released from the main job to chair
 */
public record NewMandate(
        MandateId id,
        OfficerName name,
        LocalDate since,
        @Nullable LocalDate termUntil,
        @Nullable String protocol,
        @Nullable String phone,
        @Nullable String email,
        boolean fullTime) {

    MandateCorrection details() {
        return new MandateCorrection(name, termUntil, protocol, phone, email, fullTime);
    }
}
