package org.unionregistry.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionregistry.access.Rights;
import org.unionregistry.access.Role;
import org.unionregistry.access.SignedInUser;
import org.unionregistry.access.security.SignedInToken;

/**
 * Signs in for a test: {@code mvc.perform(get("/members").with(signedIn.as(Role.LOCAL_CHAIR, organizationId)))}. The
 * account and the mandate are made, and the rights are read as for every request; only the password is left out.
 */
@Component
public class SignedInAs {
    public static final String PASSWORD = "three plain words";

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Rights rights;
    private final Clock clock;

    SignedInAs(JdbcClient jdbc, PasswordEncoder encoder, Rights rights, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.rights = rights;
        this.clock = clock;
    }

    /** A new account in the role at the organisation, or at the education district for a secretary. */
    public RequestPostProcessor as(Role role, UUID place) {
        return authentication(new SignedInToken(user(account(role, place))));
    }

    /** An account that exists already, acting by its only or first mandate. */
    public RequestPostProcessor account(UUID account) {
        return authentication(new SignedInToken(user(account)));
    }

    /** Who that account is now, acting by its only or first mandate. */
    public SignedInUser user(UUID account) {
        SignedInUser user = rights.of(account, null, Instant.now(clock)).orElseThrow();
        return user.actingBy(user.mandates().get(0));
    }

    /** Makes an active account without a password, with a mandate that gives the role there. */
    public UUID account(Role role, UUID place) {
        UUID account = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into user_account (id, login, status, last_name, first_name, middle_name, created_at, changed_at)
                        values (:id, :login, 'ACTIVE', 'Проверкина', 'Анна', 'Петровна', now(), now())
                        """)
                .param("id", account)
                .param("login", "test-" + account)
                .update();
        appoint(account, role, place);
        return account;
    }

    /** The same, with a name and {@link #PASSWORD} to sign in by at the page. */
    public UUID account(String login, Role role, UUID place) {
        UUID account = account(role, place);
        jdbc.sql("update user_account set login = :login, password_hash = :hash where id = :id")
                .param("login", login)
                .param("hash", encoder.encode(PASSWORD))
                .param("id", account)
                .update();
        return account;
    }

    /** Gives an account one more mandate. A chair or secretary who is there already steps down. */
    public UUID appoint(UUID account, Role role, UUID place) {
        UUID mandate = UUID.randomUUID();
        boolean district = role == Role.DISTRICT_SECRETARY;
        jdbc.sql("update mandate set until = :today where :place in (organization_id, district_id) and office = :office and until is null and :single")
                .param("today", LocalDate.now(clock))
                .param("place", place)
                .param("office", office(role))
                .param("single", List.of("CHAIR", "SECRETARY").contains(office(role)))
                .update();
        jdbc.sql(
                        """
                        insert into mandate (id, office, organization_id, district_id, last_name, first_name, middle_name,
                                             since, created_at, changed_at)
                        select :id, :office, :organization, :district, last_name, first_name, middle_name,
                               date '2020-01-01', now(), now()
                          from user_account where id = :account
                        """)
                .param("id", mandate)
                .param("office", office(role))
                .param("organization", district ? null : place)
                .param("district", district ? place : null)
                .param("account", account)
                .update();
        jdbc.sql("insert into account_mandate (account_id, mandate_id) values (:account, :mandate)")
                .param("account", account)
                .param("mandate", mandate)
                .update();
        return mandate;
    }

    private static String office(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "ADMINISTRATOR";
            case REGIONAL_CLERK -> "CLERK";
            case AUDITOR -> "AUDITOR";
            case DISTRICT_SECRETARY -> "SECRETARY";
            default -> "CHAIR";
        };
    }
}
