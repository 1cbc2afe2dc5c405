package org.unionregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.unionregistry.access.Role;
import org.unionregistry.member.Happening;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.member.ReleaseService;
import org.unionregistry.member.TransferId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Uuids;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** Somebody in transit is in the lists of both schools, and enters the register by neither. */
@RegistryTest
class TransitImportTest {
    private static final String[] LIST = {"ФИО;Дата рождения", "Иванова Анна Петровна;02.01.1980", "Новая Анна Петровна;01.02.1982"};

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private MemberService members;

    @Autowired
    private ReleaseService releases;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SmallUnion union;

    @Autowired
    private Tables tables;

    @BeforeEach
    void release() {
        tables.clear();
        union.create();
        Subtree sender = new Subtree.Primary(new OrganizationId(SmallUnion.SCHOOL));
        MemberId person = members.admit(
                MemberMother.member().in(new OrganizationId(SmallUnion.SCHOOL)).born(LocalDate.of(1980, 1, 2)).command(), sender);
        releases.release(
                TransferId.next(), person, 0, new OrganizationId(SmallUnion.OTHER_SCHOOL),
                new Happening(Uuids.next(), TestClock.TODAY, null), sender);
    }

    @Test
    void the_list_of_the_receiver_says_to_accept_the_transfer() throws Exception {
        assertPassedOver(SmallUnion.OTHER_SCHOOL, "уже отпустили к вам");
    }

    @Test
    void the_list_of_the_sender_does_not_bring_the_person_back() throws Exception {
        assertPassedOver(SmallUnion.SCHOOL, "в пути от вас");
    }

    private void assertPassedOver(UUID school, String words) throws Exception {
        ImportWalk chair = new ImportWalk(mvc, signedIn.as(Role.PRIMARY_CHAIR, school), ImportKind.MEMBERS);
        String address = chair.checked(school, "list.csv", Lists.csv(LIST));
        Document page = chair.page(address);
        assertThat(ImportWalk.tiles(page)).isEqualTo("1 0 0 1");
        assertThat(chair.page(address + "?show=SKIPPED").text()).contains(words);
        chair.press(address + "/application");

        assertThat(jdbc.sql("select count(*) from member").query(Integer.class).single()).isEqualTo(2);
    }
}
