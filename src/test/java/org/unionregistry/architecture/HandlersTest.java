package org.unionregistry.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a method that answers a request may take and give. */
class HandlersTest {

    @Test
    void a_request_never_touches_an_entity() {
        methods()
                .that().areMetaAnnotatedWith(RequestMapping.class)
                .should(notMention("an entity", type -> type.isAnnotatedWith(Entity.class)))
                .because("binding would let a form change any field, and a page would read around the scope")
                .check(Code.CLASSES);
    }

    @Test
    void a_request_never_names_a_column_to_sort_by() {
        methods()
                .that().areMetaAnnotatedWith(RequestMapping.class)
                .should(notMention("Sort or Pageable", type ->
                        type.isAssignableTo(Sort.class) || type.isAssignableTo(Pageable.class)))
                .because("the order comes from a list of our own; what the address says must not reach SQL")
                .check(Code.CLASSES);
    }

    private static ArchCondition<JavaMethod> notMention(String what, Predicate<JavaClass> forbidden) {
        return new ArchCondition<>("not mention " + what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .map(JavaType::getAllInvolvedRawTypes)
                        .flatMap(java.util.Collection::stream)
                        .filter(forbidden)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, "%s mentions %s".formatted(method.getFullName(), type.getName()))));
            }
        };
    }
}
