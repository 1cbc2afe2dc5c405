package org.unionregistry.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Recorded;
import org.unionregistry.shared.Refusal;

/**
 * How one person gets in: a name and a password. What they may do there comes from their mandates, never from the
 * account.
 */
@Entity
@Table(name = "user_account")
class UserAccount extends Recorded {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private UserAccountId id;

    @Version
    private @Nullable Long version;

    private String login;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "middle_name")
    private @Nullable String middleName;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    @Column(name = "password_changed_at")
    private @Nullable Instant passwordChangedAt;

    @Column(name = "signed_out_before")
    private @Nullable Instant signedOutBefore;

    @SuppressWarnings("NullAway.Init")
    protected UserAccount() {}

    /** The letter was used: from now on the person signs in by this name and password. */
    void open(String chosenLogin, String hash, Instant now) {
        if (status != AccountStatus.INVITED) {
            throw new Refusal("access.code.unfit");
        }
        login = chosenLogin;
        status = AccountStatus.ACTIVE;
        keep(hash, now);
    }

    /** A new password ends every session there is. */
    void changePassword(String hash, Instant now) {
        if (status != AccountStatus.ACTIVE) {
            throw new Refusal("access.code.unfit");
        }
        keep(hash, now);
        signedOutBefore = now;
    }

    void signOutEverywhere(Instant now) {
        signedOutBefore = now;
    }

    void lock() {
        if (status != AccountStatus.ACTIVE) {
            throw new Refusal("access.account.lock.notActive");
        }
        status = AccountStatus.LOCKED;
    }

    void unlock() {
        if (status != AccountStatus.LOCKED) {
            throw new Refusal("access.account.unlock.notLocked");
        }
        status = AccountStatus.ACTIVE;
    }

    /** Another account took over what this one was made for. */
    void close() {
        status = AccountStatus.CLOSED;
    }

    UserAccountId id() {
        return id;
    }

    String login() {
        return login;
    }

    String personName() {
        return lastName + " " + firstName + (middleName == null ? "" : " " + middleName);
    }

    @Nullable String passwordHash() {
        return passwordHash;
    }

    AccountStatus status() {
        return status;
    }

    private void keep(String hash, Instant now) {
        passwordHash = hash;
        passwordChangedAt = now;
    }
}
