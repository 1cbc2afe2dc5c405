package org.unionregistry.member;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a membership: when, and by which document.
 *
 * @param event id of the journal row, chosen by the form, so that a resend changes nothing
 */
public record Happening(UUID event, LocalDate day, @Nullable String basis) {

    /** Was it written down with this day and this document? */
    boolean is(PastEvent past) {
        return day.equals(past.day()) && Objects.equals(basis, past.basis());
    }
}
