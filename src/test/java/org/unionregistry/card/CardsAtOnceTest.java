package org.unionregistry.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.support.AtOnce;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;

/** Many schools enter people in the same moment: no two cards have one number. */
@RegistryTest
class CardsAtOnceTest {
    private static final int THREADS = 16;
    private static final int CARDS = 1_000;

    @Autowired
    MemberService members;

    @Autowired
    CardTokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tables tables;

    @Autowired
    SmallUnion union;

    @BeforeEach
    void settle() {
        tables.clear();
        union.create();
    }

    @Test
    void a_thousand_cards_from_sixteen_threads_have_numbers_of_their_own() throws Exception {
        List<OrganizationId> schools = List.of(new OrganizationId(SmallUnion.SCHOOL), new OrganizationId(SmallUnion.SCHOOL_NEAR), new OrganizationId(SmallUnion.COLLEGE));
        AtOnce.run(IntStream.range(0, THREADS).<Callable<Integer>>mapToObj(thread -> () -> {
            for (int card = thread; card < CARDS; card += THREADS) {
                OrganizationId school = schools.get(card % schools.size());
                members.admit(MemberMother.member().in(school).command(), new Subtree.Primary(school));
            }
            return thread;
        }).toList());
        List<String> numbers = jdbc.sql("select number from membership_card").query(String.class).list();
        assertThat(numbers).hasSize(CARDS).doesNotHaveDuplicates().allMatch(CardNumber::isValid);
    }

    @Test
    void two_who_print_a_card_at_once_print_the_same() throws Exception {
        OrganizationId school = new OrganizationId(SmallUnion.SCHOOL);
        members.admit(MemberMother.member().in(school).command(), new Subtree.Primary(school));
        UUID card = jdbc.sql("select id from membership_card").query(UUID.class).single();
        List<String> texts = AtOnce.run(IntStream.range(0, THREADS).<Callable<String>>mapToObj(one -> () -> tokens.printed(card).text()).toList());
        assertThat(texts).containsOnly(texts.get(0));
    }
}
