package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;

/** Marks of months, the application to withhold and a paid position follow the person, and come back. */
@RegistryTest
class DuesMergeTest {
    private static final Subtree COUNTRY = new Subtree.Country();

    @Autowired
    private MemberService members;

    @Autowired
    private Merging merging;

    @Autowired
    private MergeUndoService undoing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    private MemberId stays;
    private MemberId goes;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        stays = members.admit(MemberMother.member().in(new OrganizationId(SmallUnion.SCHOOL)).command(), COUNTRY);
        goes = members.admit(MemberMother.member().in(new OrganizationId(SmallUnion.SCHOOL)).command(), COUNTRY);
        mark(stays, "2026-07-01");
        mark(goes, "2026-07-01");
        mark(goes, "2026-08-01");
        apply(goes);
        jdbc.sql(
                        """
                        insert into staff_position (id, organization_id, title, member_id, last_name, first_name, name_key, birth_date,
                            since, created_at, changed_at)
                        values (:id, :school, 'председатель', :member, 'Иванова', 'Анна', 'иванова анна', '1980-01-01', '2020-01-01', now(), now())
                        """)
                .param("id", UUID.randomUUID()).param("school", SmallUnion.SCHOOL).param("member", goes.value()).update();
    }

    @Test
    void they_follow_and_come_back() {
        List<Map<String, Object>> before = everything();

        UUID merge = merging.merge(stays, goes, COUNTRY);
        assertThat(count("dues_mark", stays)).isEqualTo(2);
        assertThat(count("dues_mark", goes)).as("a month both have stays where it is").isEqualTo(1);
        assertThat(count("deduction_application", stays)).isEqualTo(1);
        assertThat(count("staff_position", stays)).isEqualTo(1);

        undoing.undo(merge, COUNTRY);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void one_application_is_in_force() {
        apply(stays);

        merging.merge(stays, goes, COUNTRY);

        assertThat(count("deduction_application", stays)).isEqualTo(1);
        assertThat(count("deduction_application", goes)).isEqualTo(1);
    }

    private List<Map<String, Object>> everything() {
        return jdbc.sql(
                        """
                        select member_id, cast(month as text) as what from dues_mark
                        union all select member_id, cast(id as text) from deduction_application
                        union all select member_id, cast(id as text) from staff_position order by 2, 1
                        """)
                .query().listOfRows();
    }

    private long count(String table, MemberId member) {
        return jdbc.sql("select count(*) from " + table + " where member_id = :id").param("id", member.value()).query(Long.class).single();
    }

    private void mark(MemberId member, String month) {
        jdbc.sql("insert into dues_mark (member_id, month, source) values (:id, cast(:month as date), 'CHAIR')")
                .param("id", member.value()).param("month", month).update();
    }

    private void apply(MemberId member) {
        jdbc.sql("insert into deduction_application (id, member_id, applied_on, recorded_at) values (:id, :member, '2020-01-01', now())")
                .param("id", UUID.randomUUID()).param("member", member.value()).update();
    }
}
