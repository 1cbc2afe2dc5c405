package org.unionregistry.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the register knows of one person.
 *
 * @param withheldUntil the last transfer has ended the application for withholding, and there is no other yet
 */
public record MemberRecord(
        MemberId id,
        long version,
        MemberDetails details,
        MemberCategory category,
        @Nullable LocalDate categoryUntil,
        MemberStatus status,
        LocalDate registeredOn,
        @Nullable LocalDate leftOn,
        ConsentRecord consent,
        boolean complete,
        @Nullable LocalDate withheldUntil,
        Home home,
        String organizationName) {

    public PersonName name() {
        return details.name();
    }

    Standing standing() {
        return new Standing(status, registeredOn, leftOn);
    }

    public boolean onRegister() {
        return status == MemberStatus.ON_REGISTER;
    }

    public boolean inTransit() {
        return status == MemberStatus.IN_TRANSIT;
    }

    /** What a complete record still lacks, as the ends of message keys. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (consent.state() != ConsentState.RECORDED) {
            missing.add("consent");
        }
        if (details.birthDate() == null) {
            missing.add("birthDate");
        }
        if (details.position() == null && category.hasPosition()) {
            missing.add("position");
        }
        if (details.phone() == null && details.email() == null) {
            missing.add("contact");
        }
        return missing;
    }

    /**
     * The consent as it stands.
     *
     * @param due day by which a missing one is to be collected
     * @param keptAt where the original lies
     */
    public record ConsentRecord(
            ConsentState state,
            @Nullable LocalDate due,
            @Nullable LocalDate givenOn,
            @Nullable ConsentMedium medium,
            @Nullable String keptAt,
            @Nullable LocalDate withdrawnOn) {}
}
