package org.unionregistry.notification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/**
 * An organisation a rule reaches.
 *
 * @param day what the words name: the deadline, the last entry, the end of the mandate, the day of the headcount
 * @param entered of its people, and how many of the {@code expected}
 * @param lately reminded of the same a short while ago, and so not again
 */
public record Reminded(
        OrganizationId organization, String name, @Nullable LocalDate day, long entered, long expected, boolean mailed, boolean lately) {

    /** What the reminder would say. */
    public NoticeFacts facts(ReminderDetails rule) {
        return new NoticeFacts(rule.kind(), rule.threshold(), day, entered, expected, name, "");
    }

    Reminded with(boolean hasAddress, boolean wasReminded) {
        return new Reminded(organization, name, day, entered, expected, hasAddress, wasReminded);
    }
}
