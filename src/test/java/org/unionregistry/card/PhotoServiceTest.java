package org.unionregistry.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.member.RecordService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.TestClock;

/** A photo is kept by consent, and goes with it. */
@RegistryTest
@Transactional
class PhotoServiceTest {
    private static final Subtree OWN = new Subtree.Primary(new OrganizationId(SmallUnion.SCHOOL));
    private static final Subtree NEAR = new Subtree.Primary(new OrganizationId(SmallUnion.SCHOOL_NEAR));
    private static final PhotoUpload PHOTO = new PhotoUpload(new byte[] {1, 2, 3});

    @Autowired
    PhotoService photos;

    @Autowired
    MemberService members;

    @Autowired
    RecordService records;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SmallUnion union;

    @BeforeEach
    void settle() {
        union.create();
    }

    @Test
    void a_photo_goes_with_the_consent() {
        MemberId member = admit(true);
        photos.put(member, PHOTO, OWN);
        assertThat(photos.of(member, OWN)).isPresent();
        assertThat(photos.of(member, NEAR)).as("a neighbour sees none").isEmpty();
        long version = jdbc.sql("select version from member where id = :id").param("id", member.value()).query(Long.class).single();
        records.withdrawConsent(UUID.randomUUID(), member, version, TestClock.TODAY, OWN);
        assertThat(jdbc.sql("select count(*) from card_photo").query(Integer.class).single()).isZero();
    }

    @Test
    void without_consent_or_for_a_neighbour_none_is_taken() {
        MemberId member = admit(false);
        assertThatThrownBy(() -> photos.put(member, PHOTO, OWN)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("card.photo.consent"));
        assertThatThrownBy(() -> photos.put(member, PHOTO, NEAR)).isInstanceOf(NotFound.class);
    }

    private MemberId admit(boolean consenting) {
        MemberId member = new MemberId(UUID.fromString("01990000-0000-7000-8000-000000000d01"));
        MemberMother mother = MemberMother.member().as(member).in(new OrganizationId(SmallUnion.SCHOOL));
        members.admit((consenting ? mother.consenting() : mother).command(), OWN);
        return member;
    }
}
