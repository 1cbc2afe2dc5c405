package org.unionregistry.organization;

import static org.unionregistry.organization.OrganizationMother.COUNTRY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberMother;
import org.unionregistry.member.MemberService;
import org.unionregistry.shared.Refusal;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.TestClock;

/** A school with members beside another one, and what may become of it. */
@RegistryTest
@Transactional
abstract class ReorganizationWorld {
    static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    ReorganizationService service;

    @Autowired
    OrganizationMother mother;

    @Autowired
    HeadcountMother headcounts;

    @Autowired
    MemberService members;

    @Autowired
    OrganizationSearch search;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    OrganizationId region;
    OrganizationId local;
    OrganizationId near;
    OrganizationId school;
    OrganizationId other;
    MemberId anna;

    @BeforeEach
    void tree() {
        region = mother.region("Краевая организация");
        local = mother.local(region, "Берёзовская районная организация");
        near = mother.local(region, "Сосновская районная организация");
        school = mother.primary(local, "Школа № 1");
        other = mother.primary(local, "Школа № 2");
        headcounts.confirmed(school, TODAY.minusDays(30), 30);
        headcounts.confirmed(other, TODAY.minusDays(60), 50);
        anna = admit(school, "Иванова");
        admit(other, "Петрова");
        // What follows comes later, and the journal is read in this order.
        clock.advance(Duration.ofMinutes(1));
    }

    Subtree region() {
        return new Subtree.Region(region);
    }

    void apply(Reorganization what) {
        service.apply(what, service.rehearse(what, region()).seen(), region());
    }

    List<String> obstacles(Reorganization what) {
        return service.obstacles(what.id()).stream().map(Refusal::key).toList();
    }

    MemberId admit(OrganizationId where, String name) {
        return members.admit(MemberMother.member().in(where).named(name, "Анна", null).command(), COUNTRY);
    }

    Reorganization merge(OrganizationId who, OrganizationId into) {
        return change(ReorganizationKind.MERGE, who, into, null, List.of());
    }

    static OrganizationNames names(String name) {
        return new OrganizationNames("Первичная организация " + name, name, name);
    }

    static Reorganization change(
            ReorganizationKind kind, OrganizationId who, @Nullable OrganizationId target, @Nullable OrganizationNames names, List<UUID> people) {
        return new Reorganization(
                ReorganizationId.next(), kind, List.of(who), target, names, null, people, new Decision(TODAY, "Постановление № 4"));
    }
}
