package org.unionregistry.card.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.access.Role;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;

/** Cards on paper carry real letters and a picture that leads to the check. */
@RegistryTest
@Transactional
class CardPaperTest {
    private static final OrganizationId SCHOOL = new OrganizationId(SmallUnion.SCHOOL);
    private static final MemberId FIRST = new MemberId(UUID.fromString("01990000-0000-7000-8000-000000000901"));

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

    @BeforeEach
    void settle() {
        union.create();
        IntStream.range(0, 12).forEach(person -> members.admit(
                MemberMother.member().as(new MemberId(UUID.fromString("01990000-0000-7000-8000-0000000009%02d".formatted(person + 1))))
                        .in(SCHOOL).named("Ёлкина" + "абвгдежзиклм".charAt(person), "Анна", "Петровна").consenting().command(),
                new Subtree.Primary(SCHOOL)));
        members.admit(MemberMother.member().in(SCHOOL).named("Безсогласия", "Олег", null).command(), new Subtree.Primary(SCHOOL));
        chair = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
    }

    @Test
    void a_sheet_has_ten_cards_with_letters_and_pictures_that_can_be_read() throws Exception {
        try (PDDocument paper = Loader.loadPDF(file("/organizations/" + SmallUnion.SCHOOL + "/cards.pdf").getContentAsByteArray())) {
            assertThat(paper.getNumberOfPages()).as("twelve with a consent").isEqualTo(2);
            String text = new PDFTextStripper().getText(paper);
            assertThat(text).contains("Ёлкинаа", "Ёлкинам", "Анна Петровна", "Код проверки").doesNotContain("Безсогласия");
            Result[] read = read(new PDFRenderer(paper).renderImageWithDPI(0, 200));
            assertThat(read).hasSize(10);
            List<String> tokens = jdbc.sql("select rtrim(translate(encode(token, 'base64'), '+/', '-_'), '=') from card_token").query(String.class).list();
            assertThat(Arrays.stream(read).map(one -> one.getText().replaceFirst(".*/v/", ""))).isSubsetOf(tokens).doesNotHaveDuplicates();
        }
    }

    @Test
    void one_card_is_a_paper_a_drawing_and_a_picture() throws Exception {
        String card = "/members/" + FIRST + "/card";
        try (PDDocument paper = Loader.loadPDF(file(card + ".pdf").getContentAsByteArray())) {
            assertThat(paper.getNumberOfPages()).isOne();
            assertThat(paper.getPage(0).getMediaBox().getWidth()).as("85,6 mm").isBetween(242f, 243.5f);
        }
        assertThat(file(card + ".svg").getContentAsString(StandardCharsets.UTF_8)).contains("Ёлкина", "<svg");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file(card + ".png").getContentAsByteArray()));
        assertThat(picture.getWidth()).isEqualTo(1012);
        assertThat(read(picture)).hasSize(1);
        assertThat(read(picture)[0].getText()).contains("/v/");
    }

    @Test
    void nothing_is_printed_without_consent_nor_for_a_neighbour() throws Exception {
        UUID silent = jdbc.sql("select id from member where last_name = 'Безсогласия'").query(UUID.class).single();
        assertThat(file("/members/" + silent + "/card.pdf").getStatus()).isEqualTo(422);
        assertThat(mvc.perform(get("/organizations/" + SmallUnion.SCHOOL + "/cards").with(chair)).andReturn().getResponse().getContentAsString())
                .contains("Нет согласия, поэтому не напечатаны: 1");
        RequestPostProcessor neighbour = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL_NEAR);
        for (String path : List.of("/members/" + FIRST + "/card.pdf", "/members/" + FIRST + "/card.png", "/organizations/" + SmallUnion.SCHOOL + "/cards.pdf")) {
            assertThat(mvc.perform(get(path).with(neighbour)).andReturn().getResponse().getStatus()).as(path).isEqualTo(404);
        }
    }

    private MockHttpServletResponse file(String path) throws Exception {
        return mvc.perform(get(path).with(chair)).andReturn().getResponse();
    }

    private static Result[] read(BufferedImage image) throws Exception {
        int[] points = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeMultiReader().decodeMultiple(
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), points))), Map.of(DecodeHintType.TRY_HARDER, true));
    }
}
