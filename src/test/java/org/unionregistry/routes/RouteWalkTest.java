package org.unionregistry.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionregistry.access.Role;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.SignedInAs;
import org.unionregistry.support.SmallUnion;
import org.unionregistry.support.Tables;

/** Every route of the table, for every role and for an object of a neighbour. */
@RegistryTest
class RouteWalkTest {
    /** Where each role sits; all of them see {@link SmallUnion#SCHOOL} and none of them the other region. */
    private static final Map<Role, UUID> PLACES = Map.of(
            Role.ADMINISTRATOR, SmallUnion.REGION,
            Role.CENTRE_STAFF, SmallUnion.CENTRE,
            Role.REGIONAL_CHAIR, SmallUnion.REGION,
            Role.REGIONAL_CLERK, SmallUnion.REGION,
            Role.LOCAL_CHAIR, SmallUnion.LOCAL,
            Role.PRIMARY_CHAIR, SmallUnion.SCHOOL,
            Role.DISTRICT_SECRETARY, SmallUnion.DISTRICT,
            Role.AUDITOR, SmallUnion.LOCAL);

    /** These ask for more than a school in the address, such as a region, a parent or a second person; tests of their own open them. */
    private static final Set<String> NOT_FOR_A_SCHOOL = Set.of(
            "/education-districts",
            "/education-districts/new",
            "/education-districts/{id}/edit",
            "/education-districts/{id}/secretary",
            "/members/{id}/merge/{other}",
            "/members/{id}/photo",
            "/card-batches/{id}/package.zip",
            "/card-batches/{id}/handover.pdf",
            "/members/{id}/card.pdf",
            "/members/{id}/card.png",
            "/members/{id}/card.svg",
            "/organizations/{id}/cards.pdf",
            "/organizations/new",
            "/reminders/{id}",
            "/reminders/{id}/edit",
            "/reports/{id}/organizations/{organization}",
            "/reports/{id}/organizations/{organization}.xlsx",
            "/reports/{id}/organizations/{organization}.json",
            "/reports/{id}/organizations/{organization}.csv",
            "/reports/{id}/organizations/{organization}/cells/{cell}",
            "/reports/{id}/cells/{cell}",
            "/reports/{id}/total.json",
            "/consolidated/{form}",
            "/consolidated/{form}.xlsx",
            "/consolidated/{form}/cells/{cell}",
            "/reports/{id}/organizations/{organization}/edit",
            "/reports/{id}/organizations/{organization}/check",
            "/reports/{id}/organizations/{organization}/return",
            "/organizations/{id}/forms/{form}",
            "/organizations/{id}/forms/{form}.xlsx",
            "/work/members/{id}/edit",
            "/work/tasks/{id}/edit",
            "/work/tasks/{id}/completion",
            "/training/{id}/edit",
            "/training/{id}/participants/new",
            "/organizations/{id}/mandates/new");

    @Autowired
    MockMvc mvc;

    @Autowired
    Tables tables;

    @Autowired
    SmallUnion union;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    RouteObjects objects;

    @BeforeEach
    void union() {
        tables.clear();
        union.create();
    }

    @AfterEach
    void nothing_is_left() {
        tables.clear();
    }

    @Test
    void without_signing_in_only_open_routes_answer() {
        assertSoftly(check -> Route.all().forEach(route -> {
            MockHttpServletResponse answer = call(route, UUID.randomUUID(), csrf());
            boolean signIn = String.valueOf(answer.getRedirectedUrl()).startsWith("/sign-in");
            check.assertThat(signIn).as("%s leads to sign-in, status %s", route, answer.getStatus()).isNotEqualTo(route.isOpen());
            check.assertThat(answer.getStatus()).as(route.toString()).isLessThan(500);
        }));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void what_is_not_permitted_is_refused(Role role) {
        RequestPostProcessor user = signedIn.as(role, PLACES.get(role));
        assertSoftly(check -> Route.all().stream().filter(route -> !route.permits(role)).forEach(route -> {
            MockHttpServletResponse answer = call(route, UUID.randomUUID(), user);
            check.assertThat(answer.getStatus()).as(route.toString()).isEqualTo(403);
        }));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "CENTRE_STAFF")
    void an_object_of_a_neighbour_is_as_good_as_missing(Role role) {
        RequestPostProcessor user = signedIn.as(role, PLACES.get(role));
        UUID neighbour = neighbour(role);
        assertSoftly(check -> Route.all().stream().filter(route -> route.hasObject() && route.permits(role)).forEach(route -> {
            MockHttpServletResponse missing = call(route, UUID.randomUUID(), user);
            MockHttpServletResponse foreign = call(route, objects.in(neighbour, route.object()), user);
            check.assertThat(missing.getStatus()).as("%s, missing", route).isEqualTo(404);
            check.assertThat(foreign.getStatus()).as("%s, a neighbour's", route).isEqualTo(404);
            check.assertThat(body(foreign)).as("%s, body", route).isEqualTo(body(missing));
        }));
    }

    /** A page of one's own opens, or leads on to where it is shown. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void what_is_permitted_opens(Role role) {
        RequestPostProcessor user = signedIn.as(role, PLACES.get(role));
        assertSoftly(check -> Route.all().stream().filter(route -> opensForASchool(route, role)).forEach(route -> {
            UUID own = route.hasObject() ? objects.in(SmallUnion.SCHOOL, route.object()) : UUID.randomUUID();
            MockHttpServletResponse answer = call(route, own, user);
            check.assertThat(answer.getStatus()).as("%s: %s", route, answer.getErrorMessage()).isIn(200, 302, 303);
        }));
    }

    /** Whoever sends a form with nothing in it, or half of it, gets an answer and no breakdown. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void an_empty_form_is_no_breakdown(Role role) {
        RequestPostProcessor user = signedIn.as(role, PLACES.get(role));
        assertSoftly(check -> Route.all().stream()
                .filter(route -> route.method().equals("POST") && !route.isOpen() && route.permits(role))
                .forEach(route -> {
                    UUID own = route.hasObject() ? objects.in(SmallUnion.SCHOOL, route.object()) : UUID.randomUUID();
                    check.assertThat(call(route, own, user).getStatus()).as(route.toString()).isLessThan(500);
                }));
    }

    private static boolean opensForASchool(Route route, Role role) {
        return route.method().equals("GET")
                && !route.isOpen()
                && route.permits(role)
                && !NOT_FOR_A_SCHOOL.contains(route.pattern());
    }

    @Test
    void every_role_is_somewhere() {
        assertThat(PLACES).containsOnlyKeys(Role.values());
    }

    private static UUID neighbour(Role role) {
        return switch (role) {
            case PRIMARY_CHAIR -> SmallUnion.SCHOOL_NEAR;
            case LOCAL_CHAIR, AUDITOR, DISTRICT_SECRETARY -> SmallUnion.NEIGHBOUR_SCHOOL;
            default -> SmallUnion.OTHER_SCHOOL;
        };
    }

    private MockHttpServletResponse call(Route route, UUID object, RequestPostProcessor user) {
        HttpMethod method = HttpMethod.valueOf(route.method().equals("ANY") ? "GET" : route.method());
        MockHttpServletRequestBuilder request = request(method, URI.create(route.address(object))).secure(true).with(user);
        if (method == HttpMethod.POST) {
            request.with(csrf()).contentType("application/x-www-form-urlencoded");
        }
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception failure) {
            throw new AssertionError(route + " failed", failure);
        }
    }

    /** Two answers are compared without the tokens of their forms. */
    private static String body(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                    .replaceAll("name=\"csrf\" content=\"[^\"]*\"", "");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
