package org.unionregistry.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What waits in one part of the tree, in numbers and days.
 *
 * @param headcountsWaiting declared numbers the superior has not confirmed yet
 * @param headcountReturned day of the declared number the superior did not confirm, as long as there is no other since
 * @param consents          people on the register whose consent is still to be collected
 * @param consentsOverdue   of them those whose day has passed
 * @param terms             people whose leave or time without work runs out within a month or has run out
 * @param entered           first electronic entries of the last days
 * @param arrived           people who came in the last days
 * @param departed          people who left in the last days
 */
public record HomeFacts(
        int headcountsWaiting,
        @Nullable LocalDate headcountReturned,
        int consents,
        int consentsOverdue,
        int terms,
        int entered,
        int arrived,
        int departed) {}
