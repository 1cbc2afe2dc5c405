package org.unionregistry.access.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.unionregistry.access.AccessTrail;
import org.unionregistry.access.Rights;
import org.unionregistry.access.Role;
import org.unionregistry.access.SignInThrottle;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;

@RegistryTest
class PasswordSignInTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignInThrottle throttle;

    @Autowired
    Rights rights;

    @Autowired
    AccessTrail trail;

    @Autowired
    Clock clock;

    @Autowired
    Tables tables;

    @Autowired
    SmallUnion union;

    @Autowired
    SignedInAs signedIn;

    AtomicInteger compared = new AtomicInteger();

    @BeforeEach
    void a_chair() {
        tables.clear();
        union.create();
        signedIn.account("chair", Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        jdbc.sql("insert into user_account (id, login, status, last_name, first_name, created_at, changed_at)"
                        + " values (gen_random_uuid(), 'invited', 'INVITED', 'А', 'Б', now(), now())")
                .update();
    }

    @AfterEach
    void nothing_is_left() {
        tables.clear();
    }

    @Test
    void whoever_is_tried_one_password_is_compared() {
        PasswordSignIn signIn = new PasswordSignIn(jdbc, counting(), throttle, rights, trail, clock);
        for (String name : new String[] {"chair", "nobody", "invited", ""}) {
            compared.set(0);
            assertThatThrownBy(() -> signIn.authenticate(new UsernamePasswordAuthenticationToken(name, "wrong")))
                    .isInstanceOf(BadCredentialsException.class);
            assertThat(compared).as(name).hasValue(1);
        }
    }

    private PasswordEncoder counting() {
        return new PasswordEncoder() {
            @Override
            public String encode(CharSequence password) {
                return "hash";
            }

            @Override
            public boolean matches(CharSequence password, String hash) {
                compared.incrementAndGet();
                return false;
            }
        };
    }
}
