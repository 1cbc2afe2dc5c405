package org.unionregistry.card.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.access.Role;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Sha256;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;

/** Plastic cards are asked for, agreed to, printed in a batch and handed over, and the books agree all the way. */
@RegistryTest
@Transactional
class CardBatchTest {
    private static final String BATCH = "01990000-0000-7000-8000-000000000b01";
    private static final String PAGE = "/card-batches/" + BATCH;

    @Autowired
    MockMvc mvc;

    @Autowired
    MemberService members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SmallUnion union;

    @Autowired
    SignedInAs signedIn;

    private RequestPostProcessor chair;
    private RequestPostProcessor local;
    private RequestPostProcessor clerk;

    @BeforeEach
    void settle() {
        union.create();
        for (int person = 0; person < 8; person++) {
            OrganizationId school = new OrganizationId(person < 5 ? SmallUnion.SCHOOL : SmallUnion.SCHOOL_NEAR);
            members.admit(MemberMother.member().in(school).named("Петрова" + "абвгдежз".charAt(person), "Анна", null).consenting().command(), new Subtree.Primary(school));
        }
        members.admit(MemberMother.member().in(new OrganizationId(SmallUnion.SCHOOL)).named("Молчанова", "Ольга", null).command(), new Subtree.Primary(new OrganizationId(SmallUnion.SCHOOL)));
        chair = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
        local = signedIn.as(Role.LOCAL_CHAIR, SmallUnion.LOCAL);
        clerk = signedIn.as(Role.REGIONAL_CLERK, SmallUnion.REGION);
    }

    @Test
    void a_batch_goes_out_comes_back_and_is_handed_over() throws Exception {
        agreed();
        send(post("/card-batches").param("id", BATCH).param("price", "45,50").param("payer", "LOCAL"), clerk);
        send(post("/card-batches").param("id", BATCH).param("price", "45,50").param("payer", "LOCAL"), clerk);
        Document open = page(PAGE, clerk);
        assertThat(open.select(".facts").text()).contains("Заказано 8", "364,00");
        send(post(PAGE + "/sending"), clerk);
        byte[] sent = file(PAGE + "/package.zip");
        Map<String, byte[]> entries = unpacked(sent);
        List<String> table = new String(entries.get("cards.csv"), StandardCharsets.UTF_8).lines().toList();
        assertThat(table).hasSize(9);
        assertThat(table.get(1)).contains(";Петрова", ";Анна;", "/v/");
        assertThat(new String(entries.get("manifest.json"), StandardCharsets.UTF_8)).contains("\"cards\" : 8", Sha256.of(entries.get("cards.csv")));
        assertThat(page(PAGE, clerk).select("code").text()).as("the mark of what was sent").isEqualTo(Sha256.of(sent));
        assertThat(text(PAGE + "/act.pdf")).contains("Акт приёма-передачи", "364,00", Sha256.of(sent).substring(0, 20));

        List<String> numbers = numbers();
        assertThat(result(IntStream.range(0, 7).mapToObj(at -> numbers.get(at) + ";напечатано").toList())).as("one is missing").contains("card.result.missing");
        assertThat(result(List.of("2201400000000177;напечатано"))).as("not of this batch").contains("card.result");
        assertThat(result(List.of(numbers.get(0) + ";наверное"))).contains("card.result.word");
        assertThat(result(IntStream.range(0, 8).mapToObj(at -> numbers.get(at) + (at == 3 ? ";брак" : ";напечатано")).toList())).contains("card.batch.taken");
        Document printed = page(PAGE, clerk);
        assertThat(printed.select("section tbody td").eachText()).as("ordered, printed, spoilt, handed, in stock, annulled").containsExactly("8", "7", "1", "0", "7", "0");
        assertThat(jdbc.sql("select count(*) from card_order where state = 'APPROVED'").query(Integer.class).single()).as("the spoilt one is ordered again").isOne();
        assertThat(text(PAGE + "/handover.pdf")).contains("Ведомость выдачи карт", "Петроваа", "Председатель первичной организации");

        send(post(PAGE + "/receipt"), clerk);
        List<String> waiting = page("/card-orders?state=RECEIVED", chair).select("[name=order]").eachAttr("value");
        assertThat(waiting).as("a school sees its own").hasSizeBetween(4, 5);
        send(handover(waiting), chair);
        send(handover(page("/card-orders?state=RECEIVED", local).select("[name=order]").eachAttr("value")), local);
        Document done = page(PAGE, clerk);
        assertThat(done.select("section tbody td").eachText()).containsExactly("8", "7", "1", "7", "0", "0");
        assertThat(done.select(".notice.good").text()).contains("Сходится");
        assertThat(page("/completion?cols=CARDS&cols=PLASTIC", clerk).select(".figures tr:contains(Берёзовская) td").eachText()).as("holders are persons, plastic is told apart").contains("9", "7");
    }

    @Test
    void what_was_sent_is_never_changed_and_whoever_left_gets_no_card() throws Exception {
        agreed();
        send(post("/card-batches").param("id", BATCH).param("price", "45").param("payer", "REGION"), clerk);
        jdbc.sql("update member set consent_state = 'WITHDRAWN' where last_name = 'Петроваа'").update();
        assertThat(flash(send(post(PAGE + "/sending"), clerk))).contains("card.batch.failing");
        assertThat(page(PAGE, clerk).select(".notice.warn li").text()).contains("Петроваа", "нет согласия");
        send(post(PAGE + "/failing/removal"), clerk);
        send(post(PAGE + "/sending"), clerk);
        assertThat(page(PAGE, clerk).select(".facts").text()).contains("Заказано 7");
        assertThat(flash(send(post(PAGE + "/sending"), clerk))).contains("card.batch.sent");
        assertThat(flash(send(post(PAGE + "/failing/removal"), clerk))).contains("card.batch.sent");
        UUID left = jdbc.sql("select member_id from card_order r join member m on m.id = r.member_id where r.state = 'AT_PRINTER' order by m.name_key limit 1").query(UUID.class).single();
        jdbc.sql("update membership_card set status = 'BLOCKED', block_reason = 'OWN_WISH', blocked_on = date '2026-09-15' where member_id = :left").param("left", left).update();
        result(numbers().stream().map(number -> number + ";напечатано").toList());
        assertThat(page(PAGE, clerk).select("section tbody td").eachText()).as("printed for somebody who left").containsExactly("7", "7", "0", "0", "6", "1");
        assertThat(page(PAGE, clerk).select(".notice.good").text()).contains("Сходится");
    }

    @Test
    void two_who_order_the_same_card_order_one_and_nobody_orders_for_a_neighbour() throws Exception {
        UUID member = jdbc.sql("select id from member where last_name = 'Петроваа'").query(UUID.class).single();
        assertThat(flash(send(post("/members/" + member + "/card/order"), chair))).contains("card.order.done");
        assertThat(flash(send(post("/members/" + member + "/card/order"), local))).contains("card.order.open");
        assertThat(jdbc.sql("select count(*) from card_order").query(Integer.class).single()).isOne();
        RequestPostProcessor near = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL_NEAR);
        assertThat(send(post("/members/" + member + "/card/order"), near).getResponse().getStatus()).isEqualTo(404);
        UUID order = jdbc.sql("select id from card_order").query(UUID.class).single();
        send(post("/card-orders/withdrawal").param("order", order.toString()), near);
        assertThat(page("/card-orders", chair).select("tbody tr")).as("nothing was withdrawn by the neighbour").hasSize(1);
        assertThat(send(post("/card-orders/approval").param("order", order.toString()), chair).getResponse().getStatus()).as("nobody agrees to the own order").isEqualTo(403);
        UUID silent = jdbc.sql("select id from member where last_name = 'Молчанова'").query(UUID.class).single();
        assertThat(flash(send(post("/members/" + silent + "/card/order"), chair))).contains("card.print.consent");
    }

    @Test
    void a_batch_with_photos_takes_those_who_have_one_and_packs_it() throws Exception {
        agreed();
        UUID member = jdbc.sql("select id from member where last_name = 'Петроваа'").query(UUID.class).single();
        jdbc.sql("insert into card_photo (member_id, jpeg, uploaded_at) values (:id, :jpeg, now())").param("id", member).param("jpeg", new byte[] {7, 7, 7}).update();
        send(post("/card-batches").param("id", BATCH).param("price", "60").param("photo", "1"), clerk);
        assertThat(page(PAGE, clerk).select(".facts").text()).contains("Заказано 1");
        send(post(PAGE + "/sending"), clerk);
        Map<String, byte[]> entries = unpacked(file(PAGE + "/package.zip"));
        String number = jdbc.sql("select number from membership_card where member_id = :id").param("id", member).query(String.class).single();
        assertThat(entries.get("photos/" + number + ".jpg")).containsExactly(7, 7, 7);
        assertThat(new String(entries.get("manifest.json"), StandardCharsets.UTF_8)).contains("\"photos\" : 1");
    }

    @Test
    void an_ordered_card_goes_where_its_holder_goes_and_a_replaced_one_is_ordered_anew() throws Exception {
        agreed();
        send(post("/card-batches").param("id", BATCH).param("price", "45"), clerk);
        send(post(PAGE + "/sending"), clerk);
        result(numbers().stream().map(number -> number + ";напечатано").toList());
        send(post(PAGE + "/receipt"), clerk);
        UUID member = jdbc.sql("select id from member where last_name = 'Петроваа'").query(UUID.class).single();
        String number = jdbc.sql("select number from membership_card where member_id = :id").param("id", member).query(String.class).single();
        send(post("/members/" + member + "/card/replacement").param("number", number).param("reason", "LOST"), chair);
        assertThat(page(PAGE, clerk).select("section tbody td").eachText()).as("the one in stock is annulled").containsExactly("8", "8", "0", "0", "7", "1");
        assertThat(flash(send(post("/members/" + member + "/card/order"), chair))).as("and another may be ordered").contains("card.order.done");
    }

    private void agreed() throws Exception {
        send(post("/organizations/" + SmallUnion.SCHOOL + "/card-orders"), chair);
        send(post("/organizations/" + SmallUnion.SCHOOL_NEAR + "/card-orders"), local);
        assertThat(page("/card-orders", local).select("form#orders [name=_csrf]")).as("the buttons of the list may be pressed").hasSize(1);
        MockHttpServletRequestBuilder approval = post("/card-orders/approval");
        page("/card-orders", local).select("[name=order]").eachAttr("value").forEach(order -> approval.param("order", order));
        send(approval, local);
    }

    private static MockHttpServletRequestBuilder handover(List<String> orders) {
        return post("/card-orders/handover").param("day", "15.09.2026").param("order", orders.toArray(String[]::new));
    }

    private List<String> numbers() {
        return jdbc.sql("select c.number from card_order r join membership_card c on c.id = r.card_id where r.batch_id is not null order by c.number").query(String.class).list();
    }

    private String result(List<String> lines) throws Exception {
        byte[] file = ("номер;итог\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
        return flash(mvc.perform(multipart(PAGE + "/result").file(new MockMultipartFile("file", "result.csv", null, file)).with(clerk).with(csrf())).andReturn());
    }

    private static String flash(MvcResult result) {
        return String.valueOf(result.getFlashMap().get("flash"));
    }

    private static Map<String, byte[]> unpacked(byte[] file) throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private String text(String path) throws Exception {
        try (PDDocument paper = Loader.loadPDF(file(path))) {
            return new PDFTextStripper().getText(paper);
        }
    }

    private byte[] file(String path) throws Exception {
        return mvc.perform(get(path).with(clerk)).andReturn().getResponse().getContentAsByteArray();
    }

    private MvcResult send(MockHttpServletRequestBuilder request, RequestPostProcessor who) throws Exception {
        return mvc.perform(request.with(who).with(csrf())).andReturn();
    }

    private Document page(String path, RequestPostProcessor who) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(who)).andReturn().getResponse().getContentAsString());
    }
}
