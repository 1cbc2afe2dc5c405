package org.unionregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionregistry.access.Role;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** Work that breaks off anywhere goes on where it stood. Here the test does the steps instead of the worker. */
@RegistryTest(properties = {"registry.exchange.worker=false", "logging.level.org.unionregistry.exchange.ImportWork=off"})
@Import(Accident.class)
class ImportResumeTest {
    static final RuntimeException KILLED = new IllegalStateException("killed");

    @Autowired
    MockMvc mvc;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    SmallUnion union;

    @Autowired
    Tables tables;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ImportWork work;

    @Autowired
    ImportCleaning cleaning;

    @Autowired
    ImportService service;

    @Autowired
    Accident accident;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    private ImportWalk chair;

    @BeforeEach
    void union() {
        tables.clear();
        union.create();
        accident.at(null, 0);
        chair = new ImportWalk(mvc, signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL), ImportKind.MEMBERS);
    }

    @Test
    void people_wait_in_a_queue_they_see() throws Exception {
        chair.upload(SmallUnion.SCHOOL, "first.csv", Lists.csv("ФИО", "Иванова Анна"));
        clock.advance(Duration.ofSeconds(1));
        String second = chair.upload(SmallUnion.SCHOOL, "second.csv", Lists.csv("ФИО", "Иванова Алла"));
        String page = chair.get200(second).getResponse().getContentAsString();
        assertThat(page).contains("Перед ним в очереди 1 файл", "hx-trigger=\"every 1s\"", "Страницу можно закрыть");
        assertThat(work.step()).isTrue();
        assertThat(chair.get200(second).getResponse().getContentAsString()).doesNotContain("в очереди");
    }

    @Test
    void entering_that_was_killed_twice_ends_with_everybody_entered_once() throws Exception {
        String address = checked(450);
        chair.press(address + "/application");

        accident.at(KILLED, 2);
        assertThat(work.step()).isTrue();
        assertThat(work.step()).as("the connection is gone in the middle of the commit").isFalse();
        assertThat(registered()).as("the commit that was killed left nothing").isEqualTo(200);
        String half = chair.get200(address).getResponse().getContentAsString().replace('\u00a0', ' ');
        assertThat(half).contains("200 из 450", "44,4 %");

        accident.at(new DataAccessResourceFailureException("the database restarts"), 1);
        assertThat(work.step()).as("waits for the database").isFalse();
        assertThat(status()).isEqualTo("APPLYING");

        accident.at(null, 0);
        drain();
        assertThat(status()).isEqualTo("APPLIED");
        assertThat(registered()).isEqualTo(450);
        assertThat(jdbc.sql("select count(*) from membership_event").query(Integer.class).single()).isEqualTo(450);
        assertThat(jdbc.sql("select on_register from member_counter where organization_id = :id").param("id", SmallUnion.SCHOOL).query(Integer.class).single())
                .isEqualTo(450);
        assertThat(jdbc.sql("select count(*) from membership_event where entered_by is null").query(Integer.class).single()).isZero();
    }

    @Test
    void reading_that_was_killed_begins_anew() throws Exception {
        String address = chair.upload(SmallUnion.SCHOOL, "list.xlsx", Lists.people(1200));
        transaction.executeWithoutResult(killed -> {
            ImportId id = ImportId.of(address.substring(address.lastIndexOf('/') + 1));
            assertThat(id).isNotNull();
            killed.setRollbackOnly();
            work.step();
        });
        assertThat(status()).isEqualTo("UPLOADED");
        assertThat(jdbc.sql("select count(*) from import_row").query(Integer.class).single()).isZero();
        drain();
        assertThat(status()).isEqualTo("MAPPING");
        assertThat(jdbc.sql("select count(*) from import_row").query(Integer.class).single()).isEqualTo(1201);
    }

    @Test
    void one_import_is_worked_on_by_one_instance() throws Exception {
        checked(10);
        chair.press(address() + "/application");
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Thread other = new Thread(() -> transaction.executeWithoutResult(status -> {
            jdbc.sql("select id from import_batch for update").query(UUID.class).list();
            taken.countDown();
            try {
                release.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }));
        other.start();
        assertThat(taken.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(work.step()).as("somebody else works on it").isFalse();
        release.countDown();
        other.join();
        assertThat(work.step()).isTrue();
    }

    @Test
    void a_row_that_became_impossible_meanwhile_stays_out_alone() throws Exception {
        String address = checked(5);
        service.apply(ImportId.of(address.substring(address.lastIndexOf('/') + 1)), new Subtree.Primary(new OrganizationId(SmallUnion.SCHOOL)));
        jdbc.sql("update import_row set cells = jsonb_set(cells, '{3}', '\"31.02.1980\"') where row_number = 4").update();
        drain();
        assertThat(status()).isEqualTo("APPLIED");
        assertThat(registered()).isEqualTo(4);
        assertThat(ImportWalk.tiles(chair.page(address))).isEqualTo("4 0 1 0 0");
    }

    @Test
    void what_nobody_foresaw_stops_the_import_and_it_can_be_gone_on_with() throws Exception {
        String address = checked(300);
        chair.press(address + "/application");
        accident.at(new IllegalStateException("a bug"), 2);
        work.step();
        work.step();
        assertThat(status()).isEqualTo("FAILED");
        String page = chair.get200(address).getResponse().getContentAsString();
        assertThat(page).contains("Работа прервалась", "Уже внесено: 200 строк", "Продолжить внесение");

        accident.at(null, 0);
        chair.press(address + "/application");
        drain();
        assertThat(registered()).isEqualTo(300);
    }

    @Test
    void rows_that_were_not_entered_are_forgotten_after_thirty_days() throws Exception {
        String address = chair.upload(SmallUnion.SCHOOL, "list.csv", Lists.csv("ФИО", "Иванова Анна", "Иванова А.А."));
        drain();
        chair.confirm(address, "01.09.2015");
        drain();
        assertThat(chair.press(address + "/application").getResponse().getStatus()).isEqualTo(302);
        drain();
        assertThat(registered()).isEqualTo(1);
        chair.upload(SmallUnion.SCHOOL, "left.csv", Lists.csv("ФИО", "Иванова Алла"));
        drain();

        clock.advance(Duration.ofDays(29));
        cleaning.clean();
        assertThat(rows()).isEqualTo(5);
        clock.advance(Duration.ofDays(2));
        cleaning.clean();
        assertThat(jdbc.sql("select concat_ws(' ', row_number, status) from import_row").query(String.class).list()).containsExactly("2 DONE");
        assertThat(rows()).as("only that one row was entered is still known").isEqualTo(1);
        assertThat(jdbc.sql("select status || bad_count from import_batch order by file_name").query(String.class).list())
                .containsExactly("CANCELLED0", "APPLIED0");
    }

    private String checked(int people) throws Exception {
        String address = chair.upload(SmallUnion.SCHOOL, "list.xlsx", Lists.people(people));
        drain();
        chair.confirm(address, "");
        drain();
        assertThat(status()).isEqualTo("CHECKED");
        return address;
    }

    private String address() {
        return "/imports/" + jdbc.sql("select id from import_batch").query(UUID.class).single();
    }

    private void drain() {
        AtomicInteger steps = new AtomicInteger();
        while (work.step() && steps.incrementAndGet() < 100) {
            Thread.yield();
        }
    }

    private String status() {
        return String.join(" ", jdbc.sql("select status from import_batch").query(String.class).list());
    }

    private int registered() {
        return jdbc.sql("select count(*) from member").query(Integer.class).single();
    }

    private int rows() {
        return jdbc.sql("select count(*) from import_row").query(Integer.class).single();
    }
}
