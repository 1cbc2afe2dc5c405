package org.unionregistry.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Date;
import org.junit.jupiter.api.Test;

class TimeTest {

    private static final DescribedPredicate<JavaCall<?>> NOW_WITHOUT_A_CLOCK = target(name("now"))
            .and(target(owner(JavaClass.Predicates.resideInAPackage("java.time.."))))
            .and(DescribedPredicate.not(takesAClock()))
            .as("now() without a Clock");

    @Test
    void the_present_is_asked_of_a_clock() {
        noClasses()
                .should().callMethodWhere(NOW_WITHOUT_A_CLOCK)
                .orShould().callConstructor(Date.class)
                .orShould().callMethod(System.class, "currentTimeMillis")
                .because("a table as of any day, and its test, needs a present that can be set")
                .check(Code.CLASSES);
    }

    @Test
    void there_is_one_clock() {
        noClasses()
                .that().doNotHaveSimpleName("TimeConfiguration")
                // The time inside an id only keeps an index in order; nobody reads it.
                .and().doNotHaveSimpleName("Uuids")
                .should().callMethodWhere(target(owner(JavaClass.Predicates.type(Clock.class)))
                        .and(target(DescribedPredicate.describe(
                                "system clock", call -> call.getName().startsWith("system")))))
                .because("today is the day of the region the register is kept for, not of the machine")
                .check(Code.CLASSES);
    }

    private static DescribedPredicate<JavaCall<?>> takesAClock() {
        return DescribedPredicate.describe("takes a Clock", call -> call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(Clock.class)));
    }
}
