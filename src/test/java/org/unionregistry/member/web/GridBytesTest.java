package org.unionregistry.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionregistry.access.Role;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;

/** The one page with a script of its own keeps to what a slow line carries. */
@RegistryTest
class GridBytesTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private Tables tables;

    @Autowired
    private SmallUnion union;

    @Autowired
    private SignedInAs signedIn;

    private RequestPostProcessor chair;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
        chair = signedIn.as(Role.PRIMARY_CHAIR, SmallUnion.SCHOOL);
    }

    @Test
    void the_page_is_light() throws Exception {
        Document page = Jsoup.parse(new String(body("/organizations/" + SmallUnion.SCHOOL + "/members/grid"), StandardCharsets.UTF_8));
        List<String> scripts = page.select("script[src]").eachAttr("src");
        int bytes = 0;
        for (String script : scripts) {
            bytes += packed(body(script));
        }
        assertThat(bytes).isLessThan(25 * 1024);
        assertThat(packed(page.outerHtml().getBytes(StandardCharsets.UTF_8))).isLessThan(10 * 1024);
        assertThat(scripts.size() + page.select("link[href]").size()).isLessThanOrEqualTo(5);
    }

    private static int packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        }
        return packed.size();
    }

    private byte[] body(String url) throws Exception {
        return mvc.perform(get(url).with(chair)).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    }
}
