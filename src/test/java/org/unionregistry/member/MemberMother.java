package org.unionregistry.member;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.TestClock;

/** Builds people for tests: {@code MemberMother.member().in(school).named("Иванова", "Анна", null).command()}. */
public class MemberMother {
    private MemberId id = MemberId.next();
    private final UUID key = Uuids.next();
    private @Nullable OrganizationId organization;
    private PersonName name = PersonName.of("Иванова", "Анна", "Петровна");
    private @Nullable LocalDate birthDate = LocalDate.of(1975, 3, 8);
    private MemberCategory category = MemberCategory.WORKER;
    private @Nullable String position = "учитель";
    private @Nullable String phone = "+79123456789";
    private @Nullable String email;
    private @Nullable String legacyNumber;
    private LocalDate joinedOn = LocalDate.of(1998, 9, 1);
    private EntryKind kind = EntryKind.INITIAL_ENTRY;
    private @Nullable ConsentGiven consent;

    public static MemberMother member() {
        return new MemberMother();
    }

    public MemberMother in(OrganizationId primary) {
        organization = primary;
        return this;
    }

    public MemberMother as(MemberId chosen) {
        id = chosen;
        return this;
    }

    public MemberMother named(String last, String first, @Nullable String middle) {
        name = PersonName.of(last, first, middle);
        return this;
    }

    public MemberMother born(@Nullable LocalDate day) {
        birthDate = day;
        return this;
    }

    public MemberMother category(MemberCategory other) {
        category = other;
        return this;
    }

    public MemberMother position(@Nullable String post) {
        position = post;
        return this;
    }

    public MemberMother phone(@Nullable String number) {
        phone = number;
        return this;
    }

    public MemberMother email(@Nullable String address) {
        email = address;
        return this;
    }

    public MemberMother ticket(@Nullable String number) {
        legacyNumber = number;
        return this;
    }

    /** On paper since that day, entered now. */
    public MemberMother memberSince(LocalDate day) {
        joinedOn = day;
        kind = EntryKind.INITIAL_ENTRY;
        return this;
    }

    /** Joined the union on that day. */
    public MemberMother joining(LocalDate day) {
        joinedOn = day;
        kind = EntryKind.JOIN;
        return this;
    }

    /** With a consent, so that the record is complete. */
    public MemberMother consenting() {
        return consenting(TestClock.TODAY.minusYears(1));
    }

    public MemberMother consenting(LocalDate day) {
        consent = new ConsentGiven(day, ConsentMedium.PAPER, "1", null);
        return this;
    }

    public AdmitMember command() {
        if (organization == null) {
            throw new IllegalStateException("in(organisation) is missing");
        }
        return new AdmitMember(
                id, key, organization, name, birthDate, null, category, null, position, phone, email, joinedOn, null, kind,
                legacyNumber, consent, null);
    }
}
