package org.unionregistry.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.unionregistry.shared.Open;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.SignedIn;
import org.unionregistry.support.RegistryTest;

/** The table of routes is complete and true: whoever adds a route says in it who may call it. */
@RegistryTest
class RoutesTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void every_route_has_its_row_and_every_row_its_route() {
        Set<String> routes = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> routes.addAll(rows(mapping, handler)));
        Set<String> table = Route.all().stream()
                .map(route -> route + " " + route.rule())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(routes).containsExactlyInAnyOrderElementsOf(table);
    }

    private static Set<String> rows(RequestMappingInfo mapping, HandlerMethod handler) {
        Set<String> methods = mapping.getMethodsCondition().getMethods().isEmpty()
                ? Set.of("ANY")
                : mapping.getMethodsCondition().getMethods().stream().map(Enum::name).collect(Collectors.toSet());
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> method + " " + pattern + " " + rule(handler)))
                .collect(Collectors.toSet());
    }

    private static String rule(HandlerMethod handler) {
        String own = rule(handler.getMethod());
        return own.equals("NONE") ? rule(handler.getBeanType()) : own;
    }

    private static String rule(java.lang.reflect.AnnotatedElement element) {
        Requires requires = AnnotatedElementUtils.findMergedAnnotation(element, Requires.class);
        if (requires != null) {
            return requires.value().name();
        }
        if (AnnotatedElementUtils.hasAnnotation(element, SignedIn.class)) {
            return "SIGNED_IN";
        }
        return AnnotatedElementUtils.hasAnnotation(element, Open.class) ? "OPEN" : "NONE";
    }
}
