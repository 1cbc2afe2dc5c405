package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
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
import org.unionregistry.support.StatementCount;
import org.unionregistry.support.Tables;
import org.unionregistry.support.TestClock;

/** A transfer as both sides and everybody else see it. */
@RegistryTest
class TransferPagesTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MemberService members;

    @Autowired
    private ReleaseService releases;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private StatementCount statements;

    @Autowired
    private TestClock clock;

    private RequestPostProcessor sender;
    private RequestPostProcessor receiver;
    private String person = "";

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        sender = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        receiver = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.OTHER_SCHOOL);
        person = "/members/" + admit("Иванова");
    }

    @Test
    void the_sender_finds_any_school_of_the_union_by_name_place_or_code_and_nobody_of_it() throws Exception {
        signedIn.account(Role.PRIMARY_CHAIR, SmallUnion.NEIGHBOUR_SCHOOL);
        assertThat(page(person + "/release", sender).select("form[method=post] input[name=to]")).isEmpty();
        for (String words : List.of("озерская", "школа областная", "23-001", "jpthcrfz")) {
            Document page = page(person + "/release?q=" + words, sender);
            assertThat(page.select(".choice").eachText()).as(words).containsExactly("Озёрская школа Озёрская районная организация, Областная организация, 23-001-0001");
        }
        assertThat(page(person + "/release?q=школа", sender).select(".choice").text()).doesNotContain("Берёзовская школа № 1", "Проверкина");
        assertThat(page(person + "/release?q=лицей", sender).select(".notice").text()).contains("Такой первичной организации нет");
    }

    @Test
    void from_one_chair_to_another() throws Exception {
        Document form = page(person + "/release?q=озерская", sender);
        MockHttpServletResponse nowhere = send(form, sender, "to", "");
        assertThat(nowhere.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(text(nowhere)).select("#to-error").text()).contains("Выберите организацию");
        assertThat(send(form, sender, "to", SmallUnion.OTHER_SCHOOL.toString()).getRedirectedUrl()).isEqualTo(person);
        assertThat(send(form, sender, "to", SmallUnion.OTHER_SCHOOL.toString()).getRedirectedUrl()).as("sent again").isEqualTo(person);

        assertThat(page(person, sender).select(".notice").text()).contains("В пути: Берёзовская школа № 1 → Озёрская школа. Ждёт приёма до 15 октября 2026");
        assertThat(page("/organizations/" + SmallUnion.SCHOOL + "/members", sender).text()).contains("В пути: от нас - 1");
        assertThat(page("/organizations/" + SmallUnion.SCHOOL + "/members?status=IN_TRANSIT", sender).select("tbody").text()).contains("Иванова", "В пути");
        assertThat(page("/", receiver).text()).contains("Принять 1 человека");
        assertThat(answer(get(person), receiver).getStatus()).isEqualTo(404);
        String transfer = page("/transfers", receiver).select("tbody th a").attr("href");
        Document seen = page(transfer, receiver);
        assertThat(seen.text()).contains("Иванова Анна Петровна", "1975", "учитель", "Берёзовская школа № 1")
                .doesNotContain("912 345", "08.03", "8 марта", "1998");

        Document acceptance = page(transfer + "/acceptance", receiver);
        MockHttpServletResponse early = send(acceptance, receiver, "day", "01.09.2026");
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(text(early)).select("#day-error").text()).contains("15.09.2026");
        assertThat(send(acceptance, receiver, "day", "15.09.2026").getRedirectedUrl()).isEqualTo(person);
        assertThat(page(person, receiver).select(".journal").text()).contains("Из: Берёзовская школа № 1. В: Озёрская школа");
        assertThat(answer(get(person), sender).getStatus()).isEqualTo(404);
        assertThat(page("/transfers?show=DONE", sender).select("tbody").text()).contains("Иванова", "Принят");
    }

    @Test
    void a_refusal_needs_a_reason_and_is_told_to_the_sender() throws Exception {
        String transfer = "/transfers/" + release(person);
        Document form = page(transfer + "/refusal", receiver);
        assertThat(Jsoup.parse(text(send(form, receiver, "reason", " "))).select("#reason-error").text()).contains("Напишите, почему");
        assertThat(send(form, receiver, "reason", "у нас такой не работает").getRedirectedUrl()).isEqualTo(transfer);

        assertThat(page("/", sender).text()).contains("В 1 переводе отказано");
        assertThat(page(transfer, sender).text()).contains("у нас такой не работает");
        assertThat(page(transfer + "/acceptance", receiver)).as("leads back to the transfer").isNull();
        Document late = Jsoup.parse(text(answer(post(transfer + "/acceptance").param("event", Uuids.next().toString()).param("day", "15.09.2026"), receiver)));
        assertThat(late.select(".errors").text()).contains("уже отказано");
    }

    @Test
    void overdue_both_sides_see_it_and_the_sender_takes_the_person_back() throws Exception {
        String transfer = "/transfers/" + release(person);
        clock.setToday(TODAY.plusDays(31));

        assertThat(page("/", sender).text()).contains("1 человек в пути дольше срока");
        assertThat(page(transfer, receiver).select(".badge").text()).isEqualTo("Срок прошёл");
        assertThat(page(transfer, sender).select(".actions").text()).contains("Вернуть на учёт", "Снять с учёта");
        assertThat(page(person + "/exit", sender).select(".notice").text()).contains("перевод отзовётся сам");
        assertThat(answer(post(transfer + "/withdrawal"), sender).getRedirectedUrl()).isEqualTo(transfer);
        assertThat(page(person, sender).select(".badge.good").text()).contains("На учёте");
    }

    @Test
    void a_request_is_asked_on_a_page_and_answered_on_another() throws Exception {
        String number = jdbc.sql("select number from membership_card").query(String.class).single();
        Document form = page("/transfers/new", receiver);
        assertThat(Jsoup.parse(text(send(form, receiver, "number", "12"))).select("#number-error, #lastName-error")).hasSize(2);
        String slip = number.substring(0, 15) + (number.charAt(15) - '0' + 1) % 10;
        assertThat(Jsoup.parse(text(send(form, receiver, "number", slip, "lastName", "Иванова"))).select("#number-error").text()).contains("Проверьте номер");
        assertThat(send(form, receiver, "number", number.replaceAll("(....)", "$1 "), "lastName", "иванова").getRedirectedUrl()).isEqualTo("/transfers");
        assertThat(page("/transfers", receiver).select("tbody").text()).contains("иванова, билет " + number, "Узнаем из ответа").doesNotContain("Анна");

        assertThat(page("/", sender).text()).contains("Ответить на 1 запрос");
        String transfer = page("/transfers?show=OUTGOING", sender).select("tbody th a").attr("href");
        send(page(transfer + "/release", sender), sender, "day", "15.09.2026");
        assertThat(page(person, receiver).select(".badge.good").text()).contains("На учёте");
    }

    @Test
    void neighbours_find_nothing_and_readers_change_nothing() throws Exception {
        String transfer = "/transfers/" + release(person);
        RequestPostProcessor neighbour = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL_NEAR);
        RequestPostProcessor auditor = signedIn.as(Role.AUDITOR, SmallUnion.REGION);

        assertThat(page("/transfers?show=OUTGOING", neighbour).select("tbody")).isEmpty();
        assertThat(page(transfer, auditor).select("main .actions")).isEmpty();
        for (String step : List.of("/acceptance", "/refusal", "/withdrawal", "/release")) {
            MockHttpServletRequestBuilder send = post(transfer + step).param("event", Uuids.next().toString()).param("day", "15.09.2026").param("reason", "нет");
            assertThat(answer(send, neighbour).getStatus()).as(step).isEqualTo(404);
            assertThat(answer(send, auditor).getStatus()).as(step).isEqualTo(403);
        }
        assertThat(answer(post(transfer + "/acceptance").param("event", Uuids.next().toString()).param("day", "15.09.2026"), sender).getStatus()).isEqualTo(404);
        assertThat(jdbc.sql("select state from member_transfer").query(String.class).single()).isEqualTo("RELEASED");
    }

    @Test
    void pages_of_fifty_follow_each_other_with_few_statements() throws Exception {
        for (int number = 0; number < 52; number++) {
            release("/members/" + admit("Петрова"));
        }
        Document first = page("/transfers", receiver);
        assertThat(first.select("tbody tr")).hasSize(50);
        Document second = page(first.select("a[rel=next]").attr("href"), receiver);
        assertThat(second.select("tbody tr")).hasSize(2);
        assertThat(page(second.select("a[rel=prev]").attr("href"), receiver).select("tbody th").eachText()).isEqualTo(first.select("tbody th").eachText());
        String transfer = first.select("tbody th a").attr("href");
        statements.assertAtMost(4, () -> page("/transfers", receiver));
        statements.assertAtMost(4, () -> page("/transfers?show=DONE", sender));
        statements.assertAtMost(4, () -> page(transfer, receiver));
        statements.assertAtMost(6, () -> page(person + "/release?q=школа", sender));
    }

    private TransferId release(String address) {
        TransferId transfer = TransferId.next();
        releases.release(
                transfer, MemberId.of(address.substring("/members/".length())), 0, new OrganizationId(SmallUnion.OTHER_SCHOOL),
                new Happening(Uuids.next(), TODAY, null), new Subtree.Primary(SCHOOL));
        return transfer;
    }

    private MemberId admit(String surname) {
        return members.admit(MemberMother.member().in(SCHOOL).named(surname, "Анна", "Петровна").command(), new Subtree.Primary(SCHOOL));
    }

    private Document page(String address, RequestPostProcessor user) throws Exception {
        MockHttpServletResponse response = answer(get(address), user);
        return response.getStatus() == 302 ? null : Jsoup.parse(text(response));
    }

    /** Sends the form of a page with some of its fields filled in. */
    private MockHttpServletResponse send(Document page, RequestPostProcessor user, String... fields) throws Exception {
        Element form = page.select("main form[method=post]").last();
        MockHttpServletRequestBuilder request = post(form.attr("action"));
        form.select("input[type=hidden]").forEach(field -> request.param(field.attr("name"), field.attr("value")));
        List<String> named = IntStream.range(0, fields.length / 2).mapToObj(at -> fields[2 * at]).toList();
        form.select("input.input").stream().filter(field -> !named.contains(field.attr("name")))
                .forEach(field -> request.param(field.attr("name"), field.attr("value")));
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return answer(request, user);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, RequestPostProcessor user) throws Exception {
        return mvc.perform(request.secure(true).with(user).with(csrf())).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
