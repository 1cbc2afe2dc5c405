package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.StatementCount;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

@RegistryTest
class AdmissionTest {
    @Autowired
    private MemberService service;

    @Autowired
    private Tables tables;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCount statements;

    private Villages villages;

    @BeforeEach
    void settle() {
        tables.clear();
        villages = new Villages(jdbc);
    }

    @Test
    void an_entry_writes_the_person_the_journal_and_the_counter() throws Exception {
        AdmitMember command = MemberMother.member().in(villages.school).command();
        statements.of(() -> service.admit(command, new Subtree.Primary(villages.school)));
        service.admit(command, new Subtree.Primary(villages.school));
        assertThat(jdbc.sql("select on_register, complete, arrivals, departures, began_on from member_counter")
                        .query().singleRow())
                .containsEntry("on_register", 1).containsEntry("began_on", java.sql.Date.valueOf(TestClock.TODAY));
        assertThat(jdbc.sql("select delay_days from membership_event").query(Integer.class).list()).containsExactly((Integer) null);
    }

}
