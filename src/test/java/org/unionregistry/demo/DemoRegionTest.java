package org.unionregistry.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;
import org.unionregistry.demo.names.Lines;
import org.unionregistry.member.TransferFacts;
import org.unionregistry.member.TransferQueries;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.CompletionGroup;
import org.unionregistry.progress.CompletionLine;
import org.unionregistry.progress.CompletionScope;
import org.unionregistry.progress.CompletionTable;
import org.unionregistry.progress.CompletionTables;
import org.unionregistry.shared.Recount;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.TestClock;

/** What the demo shows is what the founding resolution says, and the register counts it like any other. */
@RegistryTest
@TestPropertySource(properties = "test.database=demo")
class DemoRegionTest {
    private static final LocalDate JUDGED = LocalDate.of(2020, 2, 21);

    @Autowired
    Loading loading;

    @Autowired
    NationalProperties national;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CompletionTables tables;

    @Autowired
    List<Recount> recounts;

    @Autowired
    TransferQueries transfers;

    @BeforeEach
    void fill() {
        String name = text("select current_database()");
        filling(name).fill();
    }

    @Test
    void the_groups_of_the_resolution_come_out() {
        CompletionTable table = table(JUDGED);

        assertThat(table.counts()).containsAllEntriesOf(Map.of(
                CompletionGroup.COMPLETE, 14,
                CompletionGroup.CLOSE, 12,
                CompletionGroup.IN_PROGRESS, 25,
                CompletionGroup.WEAK, 9,
                CompletionGroup.NONE, 6,
                CompletionGroup.NOT_ASSESSED, 0));
        assertThat(groups(table)).isEqualTo(Lines.table("local-organizations.csv").stream()
                .collect(toMap(cell -> cell[2], cell -> CompletionGroup.valueOf(cell[6]))));
    }

    @Test
    void four_of_the_complete_ones_are_late_and_nobody_else() {
        assertThat(table(JUDGED).lines()).filteredOn(CompletionLine::late)
                .hasSize(4)
                .allMatch(line -> line.group() == CompletionGroup.COMPLETE);
    }

    @Test
    void the_one_being_closed_is_listed_and_left_out_of_the_share() {
        CompletionTable table = table(JUDGED);

        assertThat(table.lines()).filteredOn(CompletionLine::liquidating)
                .extracting(line -> line.row().shortName())
                .containsExactly("Табунская");
        assertThat(table.share().successful()).isEqualTo(26);
        assertThat(table.share().assessed()).isEqualTo(65);
        assertThat(table.share().liquidating()).isEqualTo(1);
    }

    @Test
    void the_table_of_today_is_alive() {
        CompletionTable table = table(TestClock.TODAY);

        assertThat(table.counts()).allSatisfy((group, count) -> {
            if (group != CompletionGroup.NOT_ASSESSED) {
                assertThat(count).as(group.name()).isPositive();
            }
        });
        assertThat(table.totals().entered()).isBetween(50_000L, 60_000L);
        assertThat(table.totals().declared()).isBetween(55_000L, 63_000L);
        assertThat(table.totals().completeRecords()).isLessThan(table.totals().entered());
    }

    @Test
    void about_sixty_thousand_were_declared_for_2020() {
        assertThat(number("select sum(members) from headcount where as_of = '2020-01-01'")).isBetween(58_000L, 62_000L);
        assertThat(number("select count(*) from organization where type like 'PRIMARY%'")).isBetween(1_450L, 1_550L);
    }

    @Test
    void a_recount_finds_no_difference() {
        assertThat(recounts).isNotEmpty().allSatisfy(recount -> assertThat(recount.differences()).isEmpty());
    }

    @Test
    void every_reference_leads_somewhere() {
        References references = new References(jdbc);

        assertThat(references.names()).hasSizeGreaterThan(20);
        assertThat(references.broken()).isEmpty();
    }

    @Test
    void the_school_of_the_demo_has_two_to_enter() {
        CompletionTable table = tables.table(CompletionScope.of(new Subtree.Primary(organizationOf("school"))), TestClock.TODAY);

        assertThat(table.totals().expected()).isEqualTo(33);
        assertThat(table.totals().entered()).isEqualTo(31);
    }

    @Test
    void transfers_are_in_every_state_and_the_school_has_some_to_answer() {
        assertThat(jdbc.sql("select distinct state from member_transfer").query(String.class).list())
                .containsExactlyInAnyOrder("REQUESTED", "RELEASED", "ACCEPTED", "DECLINED", "WITHDRAWN");
        TransferFacts school = transfers.waiting(new Subtree.Primary(organizationOf("school")));
        assertThat(school).isEqualTo(new TransferFacts(1, 1, 0, 2, 1, 1));
        TransferFacts district = transfers.waiting(new Subtree.Local(organizationOf("district")));
        assertThat(district.toAccept()).isPositive();
        assertThat(district.overdue()).isPositive();
        assertThat(number("select count(*) from member where status = 'IN_TRANSIT'"))
                .isEqualTo(number("select count(*) from member_transfer where state = 'RELEASED'"))
                .isGreaterThan(5);
    }

    @Test
    void the_district_of_the_demo_has_a_primary_nobody_has_begun() {
        CompletionTable table = tables.table(CompletionScope.of(new Subtree.Local(organizationOf("district"))), TestClock.TODAY);

        assertThat(table.lines()).anyMatch(line -> line.figures().entered() == 0 && line.figures().expected() >= 10);
        assertThat(table.totals().completion().tenths()).isBetween(500L, 850L);
    }

    @Test
    void there_is_an_account_of_each_role_with_the_password_that_is_shown() {
        List<String> logins = jdbc.sql(
                        """
                        select a.login from user_account a join account_mandate am on am.account_id = a.id
                          join mandate m on m.id = am.mandate_id and m.until is null
                         where a.login !~ '-' and a.demo and a.status = 'ACTIVE'
                        """)
                .query(String.class)
                .list();
        String hash = text("select password_hash from user_account where login = 'school'");

        assertThat(logins).containsExactlyInAnyOrder("clerk", "region", "district", "school", "secretary", "auditor", "admin");
        assertThat(passwords.matches(DemoProperties.PASSWORD, hash)).isTrue();
        assertThat(number("select count(*) from user_account where not demo")).isZero();
    }

    @Test
    void filling_again_changes_nothing() {
        String name = text("select current_database()");

        assertThat(filling(name).fill()).isFalse();
    }

    @Test
    void nobody_is_called_and_nobody_is_written_to() {
        for (String table : List.of("member", "mandate", "organization")) {
            assertThat(number("select count(*) from %s where phone !~ '^\\+790000\\d{5}$'".formatted(table))).isZero();
            assertThat(number("select count(*) from %s where email !~ '@([a-z]+\\.)?(example|example\\.(org|com))$'".formatted(table)))
                    .isZero();
        }
    }

    private RegionFilling filling(String database) {
        return new RegionFilling(new DemoProperties(true, database), national, loading, passwords, clock);
    }

    private CompletionTable table(LocalDate day) {
        UUID region = jdbc.sql("select id from organization where type = 'REGION'").query(UUID.class).single();
        return tables.table(CompletionScope.of(new Subtree.Region(new OrganizationId(region))), day);
    }

    private static Map<String, CompletionGroup> groups(CompletionTable table) {
        return table.lines().stream().collect(toMap(line -> line.row().shortName(), line -> Objects.requireNonNull(line.group())));
    }

    private OrganizationId organizationOf(String login) {
        return new OrganizationId(jdbc.sql(
                        """
                        select m.organization_id from mandate m join account_mandate am on am.mandate_id = m.id
                          join user_account a on a.id = am.account_id where a.login = :login
                        """)
                .param("login", login)
                .query(UUID.class)
                .single());
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private String text(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
