package org.unionregistry.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.event.TransactionalEventListener;

/** What lives where, and who may see it. */
class HomesTest {

    @Test
    void poi_has_one_home() {
        noClasses()
                .that().resideOutsideOfPackage("org.unionregistry.shared.spreadsheet..")
                .should().dependOnClassesThat().resideInAPackage("org.apache.poi..")
                .because("limits on files from outside and safe cells in files for people are kept in one place")
                .check(Code.CLASSES);
    }

    @Test
    void controllers_are_the_business_of_their_package() {
        classes()
                .that().areMetaAnnotatedWith(Controller.class).or().haveSimpleNameEndingWith("Controller")
                .should().bePackagePrivate()
                .andShould().haveSimpleNameEndingWith("Controller")
                .andShould().resideInAnyPackage("org.unionregistry.*.web..")
                .because("pages are reached by their address, never by a call")
                .check(Code.CLASSES);
    }

    @Test
    void forms_are_the_business_of_their_package() {
        classes()
                .that().resideInAPackage("..web..").and().haveSimpleNameEndingWith("Form")
                .should().bePackagePrivate()
                .andShould().beRecords()
                .because("a form is what one page sends; between modules travel commands")
                .check(Code.CLASSES);
    }

    @Test
    void repositories_are_the_business_of_their_package() {
        classes()
                .that().areAssignableTo(Repository.class)
                .should().bePackagePrivate()
                .because("an aggregate is changed through its service, which checks the scope and publishes the event")
                .check(Code.CLASSES);
    }

    @Test
    void aggregates_have_verbs_and_no_setters() {
        noMethods()
                .that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
                .should().haveNameMatching("set[A-Z].*")
                .because("a change has a name, a guard and a trace")
                .check(Code.CLASSES);
    }

    @Test
    void listeners_take_part_in_the_transaction_of_what_they_hear() {
        noMethods()
                .should().beAnnotatedWith(Async.class)
                .orShould().beMetaAnnotatedWith(TransactionalEventListener.class)
                .because("a departure and the blocking of its card, a change and its trace, happen together or not at all")
                .check(Code.CLASSES);
    }
}
