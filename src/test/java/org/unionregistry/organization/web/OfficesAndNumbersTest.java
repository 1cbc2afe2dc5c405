package org.unionregistry.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.access.Rights;
import org.unionregistry.access.Role;
import org.unionregistry.organization.HeadcountMother;
import org.unionregistry.organization.HeadcountQueries;
import org.unionregistry.organization.HeadcountRow;
import org.unionregistry.organization.MandateId;
import org.unionregistry.organization.MandateQueries;
import org.unionregistry.organization.MandateRow;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationMother;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.TestClock;

@RegistryTest
@Transactional
class OfficesAndNumbersTest {
    static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    static final Subtree COUNTRY = new Subtree.Country();

    @Autowired
    SmallUnion union;

    @Autowired
    PagesFixture pages;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Rights rights;

    @Autowired
    TestClock clock;

    @Autowired
    OrganizationMother mother;

    @Autowired
    HeadcountMother headcounts;

    @Autowired
    HeadcountQueries numbers;

    @Autowired
    MandateQueries mandates;

    RequestPostProcessor local;

    @BeforeEach
    void union() {
        union.create();
        local = pages.person(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
    }

    @Test
    void a_new_chair_takes_the_rights_of_the_predecessor_at_once() throws Exception {
        UUID account = signedIn.account(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        assertThat(rights.of(account, null, clock.instant()).orElseThrow().mandates()).hasSize(1);
        Document form = pages.open("/organizations/" + SCHOOL + "/chair", local);
        assertThat(form.select(".notice").text()).contains("Проверкина Анна Петровна", "доступ этого человека к реестру прекратится");
        MockHttpServletResponse answer = pages.send(
                "/organizations/" + SCHOOL + "/chair", local,
                "id", form.select("[name=id]").val(), "last", "Новикова", "first", "Ольга", "since", "15.09.2026",
                "protocol", "протокол № 3", "fullTime", "true");
        assertThat(answer.getRedirectedUrl()).isEqualTo("/organizations/" + SCHOOL);
        assertThat(rights.of(account, null, clock.instant()).orElseThrow().mandates()).isEmpty();
        MandateRow chair = mandates.chairs(List.of(SCHOOL), COUNTRY).get(SCHOOL);
        assertThat(chair.name().full()).isEqualTo("Новикова Ольга");
        assertThat(chair.fullTime()).isTrue();
    }

    @Test
    void what_is_missing_for_a_chair_is_told_at_its_field() throws Exception {
        MockHttpServletResponse answer = pages.send(
                "/organizations/" + SCHOOL + "/chair", local,
                "id", MandateId.next().toString(), "first", "Ольга", "since", "31.02.2026", "phone", "1", "email", "а");
        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#errors a").eachAttr("href")).containsExactlyInAnyOrder("#last", "#since", "#phone", "#email");
        assertThat(page.select("[name=first]").val()).isEqualTo("Ольга");
    }

    @Test
    void the_own_chair_is_recorded_by_the_superior_only() throws Exception {
        String own = "/organizations/" + SmallUnion.LOCAL + "/chair";
        assertThat(pages.answer(MockMvcRequestBuilders.get(own), local).getStatus()).isEqualTo(403);
        assertThat(pages.send(own, local, "id", MandateId.next().toString(), "last", "А", "first", "Б", "since", "1.9.2026")
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void a_clerk_is_appointed_and_the_office_ended_again() throws Exception {
        RequestPostProcessor clerk = pages.person(Role.REGIONAL_CLERK, SmallUnion.REGION);
        String list = "/organizations/" + SmallUnion.REGION + "/mandates";
        pages.send(list, clerk, "id", MandateId.next().toString(), "office", "CLERK", "last", "Гусев", "first", "Пётр", "since", "1.9.2026");
        Document page = pages.open(list, clerk);
        assertThat(page.select("tbody tr")).hasSize(2);
        String end = page.select("tbody tr:contains(Гусев) a[href$=termination]").attr("href");
        assertThat(page.select("tbody tr:contains(Проверкина) a[href$=termination]")).isEmpty();
        assertThat(pages.send(end, clerk, "until", "16.09.2026").getStatus()).isEqualTo(422);
        assertThat(pages.send(end, clerk, "until", "15.09.2026").getRedirectedUrl()).isEqualTo(list);
        Document again = pages.open(end, clerk);
        assertThat(again.select("main form")).isEmpty();
        assertThat(again.select("main").text()).contains("уже прекращены с 15.09.2026");
        assertThat(pages.open(list, clerk).select("table").get(1).text()).contains("Гусев Пётр", "01.09.2026 - 15.09.2026");
    }

    @Test
    void the_telephone_of_a_chair_is_mended() throws Exception {
        MandateId chair = mother.chair(SCHOOL, "Иванова", "Анна", "Петровна");
        String url = "/mandates/" + chair;
        Document form = pages.open(url + "/edit", local);
        assertThat(form.select("[name=last]").val()).isEqualTo("Иванова");
        assertThat(form.select("[name=since]")).isEmpty();
        String version = form.select("[name=version]").val();
        assertThat(pages.send(url, local, "version", version, "last", "", "first", "Анна").getStatus()).isEqualTo(422);
        pages.send(url, local, "version", version, "last", "Иванова", "first", "Анна", "phone", "8 913 000 00 09");
        assertThat(pages.open("/organizations/" + SCHOOL, local).select("aside").text()).contains("+7 913 000-00-09");
        MockHttpServletResponse stale = pages.send(
                url, local, "version", version, "last", "Иванова", "was-mandate.last", "Иванова", "first", "Анна",
                "was-mandate.first", "Анна", "middle", "Петровна", "was-mandate.middle", "Петровна", "phone", "",
                "was-mandate.phone", "", "protocol", "Протокол № 7", "was-mandate.protocol", "");
        assertThat(stale.getStatus()).isEqualTo(409);
        Document both = Jsoup.parse(stale.getContentAsString());
        assertThat(both.select("[name=protocol]").val()).isEqualTo("Протокол № 7");
        assertThat(both.select("[name=phone]").val()).isEqualTo("+79130000009");
        assertThat(both.select(".notice tbody tr").eachText()).containsExactly("Протокол или решение Протокол № 7 -");
        assertThat(both.select("[name=version]").val()).isNotEqualTo(version);
    }

    @Test
    void nobody_ends_the_mandate_that_gives_the_own_place() throws Exception {
        UUID account = signedIn.account(Role.REGIONAL_CLERK, SmallUnion.REGION);
        MandateId own = signedIn.user(account).mandates().get(0).id();
        MockHttpServletResponse answer =
                pages.send("/mandates/" + own + "/termination", signedIn.account(account), "until", "15.09.2026");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Собственные полномочия прекращает вышестоящая организация");
    }

    @Test
    void a_chair_dated_into_the_past_is_refused_at_the_day_with_what_was_typed() throws Exception {
        mother.chair(SCHOOL, "Иванова", "Анна", "Петровна");
        pages.send("/organizations/" + SCHOOL + "/chair", local, "id", MandateId.next().toString(), "last", "Гусева", "first", "Ольга", "since", "1.3.2026");
        MockHttpServletResponse answer = pages.send(
                "/organizations/" + SCHOOL + "/chair", local, "id", MandateId.next().toString(), "last", "Кuм", "first", "Янa", "since", "01.12.2025");
        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#since-error").text()).contains("Гусева Ольга", "Введите 01.03.2026 или более поздний");
        assertThat(page.select("[name=since]").val()).isEqualTo("01.12.2025");
        assertThat(page.select("[name=first]").val()).isEqualTo("Янa");
    }

    @Test
    void a_stale_name_of_a_district_is_kept_beside_the_other_one() throws Exception {
        RequestPostProcessor clerk = pages.person(Role.REGIONAL_CLERK, SmallUnion.REGION);
        String url = "/education-districts/" + SmallUnion.DISTRICT;
        String version = pages.open(url + "/edit", clerk).select("[name=version]").val();
        pages.send(url, clerk, "version", version, "name", "Первый");
        MockHttpServletResponse answer = pages.send(url, clerk, "version", version, "name", "Второй");
        assertThat(answer.getStatus()).isEqualTo(409);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".notice tbody tr").text()).contains("Второй", "Первый");
        assertThat(page.select("[name=name]").val()).isEqualTo("Второй");
        assertThat(pages.send(url, clerk, "version", page.select("[name=version]").val(), "name", "Второй").getStatus()).isEqualTo(302);
    }

    @Test
    void a_secretary_is_appointed_in_an_education_district() throws Exception {
        RequestPostProcessor clerk = pages.person(Role.REGIONAL_CLERK, SmallUnion.REGION);
        pages.send(
                "/education-districts/" + SmallUnion.DISTRICT + "/secretary", clerk,
                "id", MandateId.next().toString(), "last", "Лебедева", "first", "Нина", "since", "1.9.2026");
        assertThat(pages.open("/education-districts", clerk).text()).contains("Лебедева Нина");
    }

    @Test
    void an_own_number_waits_and_is_confirmed_above() throws Exception {
        headcounts.confirmed(SCHOOL, TestClock.TODAY.minusDays(30), 40);
        RequestPostProcessor chair = pages.person(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        Document form = pages.open("/organizations/" + SCHOOL + "/headcounts/new", chair);
        assertThat(form.select("[name=members]").val()).isEqualTo("40");
        pages.send(
                "/organizations/" + SCHOOL + "/headcounts", chair,
                "id", form.select("[name=id]").val(), "asOf", "15 сентября 2026", "workers", "45", "students", "0", "members", "38");
        Document waiting = pages.open("/headcounts", local);
        assertThat(waiting.select("tbody tr").text()).contains("Берёзовская школа № 1", "38", "40", "меньше");
        String confirm = waiting.select("tbody form").attr("action");
        pages.send(confirm, local, "version", waiting.select("tbody [name=version]").val());
        HeadcountRow current = numbers.history(SCHOOL, COUNTRY).get(0);
        assertThat(current.current()).isTrue();
        assertThat(current.members()).isEqualTo(38);
        assertThat(pages.open("/headcounts", local).select(".empty h2").text()).isEqualTo("Всё рассмотрено");
    }

    @Test
    void a_number_is_sent_back_with_a_remark() throws Exception {
        String url = "/headcounts/" + headcounts.proposed(SCHOOL, TestClock.TODAY, 33) + "/rejection";
        String version = pages.open(url, local).select("[name=version]").val();
        assertThat(pages.send(url, local, "version", version, "remark", " ").getStatus()).isEqualTo(422);
        pages.send(url, local, "version", version, "remark", "Проверьте список");
        assertThat(pages.open("/organizations/" + SCHOOL, local).text()).contains("Возвращено", "Проверьте список");
    }

    @Test
    void words_instead_of_numbers_are_told_at_their_fields() throws Exception {
        MockHttpServletResponse answer = pages.send(
                "/organizations/" + SCHOOL + "/headcounts", local,
                "id", UUID.randomUUID().toString(), "asOf", "", "members", "тридцать", "workers", "1 045");
        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#errors a").eachAttr("href")).containsExactlyInAnyOrder("#asOf", "#members", "#students");
        assertThat(page.select("[name=workers]").val()).isEqualTo("1 045");
    }
}
