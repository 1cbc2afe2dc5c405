package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Recount;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;

/** The operator's command and the nightly job. */
@RegistryTest
class RecountTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);

    @Autowired
    private MemberService service;

    @Autowired
    private NightlyRecount nightly;

    @Autowired
    private List<Recount> recounts;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        service.admit(MemberMother.member().in(SCHOOL).consenting().command(), new Subtree.Primary(SCHOOL));
    }

    @Test
    void agreement_ends_well() {
        Answer answer = command();

        assertThat(answer.code()).isZero();
        assertThat(answer.printed()).contains("All counters agree with the journal.");
    }

    @Test
    void a_counter_that_drifted_is_named_with_both_numbers() {
        drift();
        Answer answer = command();

        assertThat(answer.code()).isOne();
        assertThat(answer.printed()).contains(SmallUnion.SCHOOL + " on_register: counted 1, kept 3", "2 differences.");
    }

    @Test
    void the_nightly_job_leaves_a_trace_of_a_difference_and_mends_nothing() {
        nightly.run();
        assertThat(traces()).isZero();

        drift();
        nightly.run();
        assertThat(traces()).isOne();
        assertThat(command().code()).isOne();
    }

    private void drift() {
        jdbc.sql("update member_counter set on_register = 3 where organization_id = :id").param("id", SmallUnion.SCHOOL).update();
    }

    private int traces() {
        return jdbc.sql("select count(*) from audit_entry where action = 'member.recount'").query(Integer.class).single();
    }

    private Answer command() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = new RecountCommand(recounts, new PrintStream(bytes, true, StandardCharsets.UTF_8)).run(List.of());
        return new Answer(code, bytes.toString(StandardCharsets.UTF_8));
    }

    private record Answer(int code, String printed) {}
}
