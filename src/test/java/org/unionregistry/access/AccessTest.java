package org.unionregistry.access;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.unionregistry.support.Browser;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** A small union, in which the chair of a school may sign in as {@code chair}. */
@RegistryTest
abstract class AccessTest {
    static final String PASSWORD = SignedInAs.PASSWORD;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tables tables;

    @Autowired
    SmallUnion union;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    UUID chair;
    Browser browser;

    @BeforeEach
    void a_chair_with_a_password() {
        tables.clear();
        union.create();
        chair = signedIn.account("chair", Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        browser = new Browser(mvc);
    }

    @AfterEach
    void nothing_is_left() {
        tables.clear();
    }
}
