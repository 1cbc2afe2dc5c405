package org.unionregistry.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionregistry.organization.OrganizationMother.COUNTRY;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.shared.Recount;
import org.unionregistry.shared.Refusal;
import org.unionregistry.support.AtOnce;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** Somebody is entered in the moment in which the organisation moves or is no more. */
@RegistryTest
class ReorganizationAtOnceTest {
    @Autowired
    Tables tables;

    @Autowired
    OrganizationMother mother;

    @Autowired
    MemberService members;

    @Autowired
    ReorganizationService service;

    @Autowired
    List<Recount> recounts;

    @Autowired
    JdbcClient jdbc;

    OrganizationId local;
    OrganizationId near;
    OrganizationId school;
    OrganizationId other;

    @BeforeEach
    void tree() {
        tables.clear();
        OrganizationId region = mother.region("Краевая организация");
        local = mother.local(region, "Берёзовская районная организация");
        near = mother.local(region, "Сосновская районная организация");
        school = mother.primary(local, "Школа № 1");
        other = mother.primary(local, "Школа № 2");
    }

    @RepeatedTest(5)
    void nobody_is_left_on_the_register_of_a_closed_organisation() throws Exception {
        race(change(ReorganizationKind.MERGE, other));
        assertThat(count("m.status = 'ON_REGISTER' and o.status = 'LIQUIDATED'")).isZero();
    }

    @RepeatedTest(5)
    void nobody_is_left_behind_below_the_former_place() throws Exception {
        race(change(ReorganizationKind.MOVE, near));
        assertThat(count("m.local_id <> o.local_id")).isZero();
    }

    private void race(Reorganization change) throws Exception {
        String seen = service.rehearse(change, COUNTRY).seen();
        List<Callable<String>> both = List.of(
                () -> {
                    try {
                        service.apply(change, seen, COUNTRY);
                        return "done";
                    } catch (ReorganizationChanged changed) {
                        return "changed";
                    }
                },
                () -> {
                    try {
                        return members.admit(MemberMother.member().in(school).command(), COUNTRY).toString();
                    } catch (Refusal refusal) {
                        return refusal.key();
                    }
                });
        List<String> answers = AtOnce.run(both);
        assertThat(answers).allMatch(Objects::nonNull).containsAnyOf("done", "changed");
        recounts.forEach(recount -> assertThat(recount.differences()).isEmpty());
    }

    private int count(String what) {
        return jdbc.sql("select count(*) from member m join organization o on o.id = m.organization_id where " + what)
                .query(Integer.class)
                .single();
    }

    private Reorganization change(ReorganizationKind kind, OrganizationId target) {
        return new Reorganization(
                ReorganizationId.next(), kind, List.of(school), target, null, null, List.of(),
                new Decision(TestClock.TODAY, "Постановление № 4"));
    }
}
