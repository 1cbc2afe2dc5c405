package org.unionregistry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.unionregistry.shared.Recount;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

@RegistryTest
class NationalFillingTest {
    private static final int MEMBERS = 12_000;

    @Autowired
    Loading loading;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tables tables;

    @Autowired
    List<Recount> recounts;

    @BeforeEach
    void empty() {
        tables.clear();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_small_country_is_consistent_with_and_without_indexes_meanwhile(boolean rebuildIndexes) {
        List<String> indexes = indexes();

        assertThat(fill(true, rebuildIndexes)).isTrue();

        assertThat(number("select count(*) from member")).isEqualTo(MEMBERS);
        assertThat(number("select count(*) from membership_event")).isBetween(MEMBERS * 11L / 10, MEMBERS * 13L / 10);
        assertThat(number("select count(*) from organization")).isEqualTo(1 + 3 + 20 + 300);
        assertThat(recounts).isNotEmpty().allSatisfy(recount -> assertThat(recount.differences()).isEmpty());
        assertThat(new References(jdbc).broken()).isEmpty();
        assertThat(indexes()).isEqualTo(indexes);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void accounts_with_a_known_password_come_only_with_the_demo(boolean demo) {
        fill(demo, false);

        assertThat(number("select count(*) from user_account") > 0).isEqualTo(demo);
        assertThat(number("select count(*) from user_account where not demo")).isZero();
    }

    private boolean fill(boolean demo, boolean rebuildIndexes) {
        String name = jdbc.sql("select current_database()").query(String.class).single();
        NationalProperties properties = new NationalProperties(true, name, 3, 20, 300, MEMBERS, rebuildIndexes);
        return new NationalFilling(properties, new DemoProperties(demo, null), loading, passwords, clock).fill();
    }

    private List<String> indexes() {
        return jdbc.sql("select indexdef from pg_indexes where schemaname = 'public' order by 1").query(String.class).list();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
